from dataclasses import dataclass
from random import Random

dice = Random(1)


@dataclass
class Throw:
    eyes: int = dice.randint(1, 6)


print([Throw().eyes for _ in range(5)])

# Output:
# [2, 2, 2, 2, 2]
