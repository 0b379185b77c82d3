from dataclasses import dataclass, field
from random import Random

dice = Random(1)


@dataclass
class Throw:
    eyes: int = field(default_factory=lambda: dice.randint(1, 6))


print([Throw().eyes for _ in range(5)])

# Output:
# [2, 5, 1, 3, 1]
