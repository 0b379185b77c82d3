from enum import Enum
class Status(Enum):
    OPEN = "open"
typed = "open"
print(Status(typed) is Status.OPEN, typed == Status.OPEN.value)

# Output:
# True True
