import random

random.seed(1)
print([random.randint(1, 6)] * 5)

# Output:
# [2, 2, 2, 2, 2]
