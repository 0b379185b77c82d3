from dataclasses import dataclass


@dataclass
class Move:
    x: int
    y: int


def tell(action):
    match action:
        case Move(0, 0):
            return "stay"
        case Move(x, y=0):
            return f"{x} to the side"
        case Move():
            return f"somewhere: {action}"


print(tell(Move(0, 0)), tell(Move(3, 0)), tell(Move(1, 2)), sep="\n")

# Output:
# stay
# 3 to the side
# somewhere: Move(x=1, y=2)
