from enum import Enum, auto


class Status(Enum):
    OPEN = auto()
    PAID = auto()


status = Status.PAID
print(status, status.name, status.value)
print(status is Status.OPEN, list(Status))

# Output:
# Status.PAID PAID 2
# False [<Status.OPEN: 1>, <Status.PAID: 2>]
