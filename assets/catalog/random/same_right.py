import random

random.seed(1)
print([random.randint(1, 6) for _ in range(5)])

# Output:
# [2, 5, 1, 3, 1]
