import random
from collections import Counter

random.seed(1)
rolls = Counter(round(random.uniform(1, 6)) for _ in range(10_000))
print(sorted(rolls.items()))

# Output:
# [(1, 1041), (2, 1974), (3, 2008), (4, 1995), (5, 1949), (6, 1033)]
