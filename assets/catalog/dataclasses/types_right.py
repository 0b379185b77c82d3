from dataclasses import dataclass


@dataclass
class Box:
    size: int
    def __post_init__(self):
        self.size = int(self.size)


print(Box("10").size * 2)

# Output:
# 20
