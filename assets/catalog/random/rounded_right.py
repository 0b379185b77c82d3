import random
from collections import Counter

random.seed(1)
rolls = Counter(random.randint(1, 6) for _ in range(10_000))
print(sorted(rolls.items()))

# Output:
# [(1, 1624), (2, 1699), (3, 1649), (4, 1686), (5, 1715), (6, 1627)]
