from enum import Enum, unique
@unique
class Fee(Enum):
    CHILD = "child", 5
    STUDENT = "student", 5
    ADULT = "adult", 9
print([fee.name for fee in Fee])

# Output:
# ['CHILD', 'STUDENT', 'ADULT']
