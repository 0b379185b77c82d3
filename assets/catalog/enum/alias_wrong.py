from enum import Enum
class Fee(Enum):
    CHILD = 5
    STUDENT = 5
    ADULT = 9
print([fee.name for fee in Fee])

# Output:
# ['CHILD', 'ADULT']
