import random

def roll():
    random.seed(1)
    return random.randint(1, 6)

print([roll() for _ in range(6)])

# Output:
# [2, 2, 2, 2, 2, 2]
