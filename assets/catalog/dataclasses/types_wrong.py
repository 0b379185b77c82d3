from dataclasses import dataclass


@dataclass
class Box:
    size: int


print(Box("10").size * 2)

# Output:
# 1010
