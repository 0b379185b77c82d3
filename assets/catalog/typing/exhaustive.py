from typing import Literal, assert_never

Size = Literal["small", "large"]


def price(size: Size) -> float:
    match size:
        case "small": return 2.5
        case "large": return 3.5
        case _: assert_never(size)


print(price("small"))
try:
    price("huge")
except AssertionError as error:
    print(error)

# Output:
# 2.5
# Expected code to be unreachable, but got: 'huge'
