from enum import Enum
class Status(Enum):
    OPEN = "open"
typed = "open"
print(typed == Status.OPEN)

# Output:
# False
