import random

items = ["a", "b", "c"]
indexes = {random.randrange(len(items)) for _ in range(1000)}
print(sorted(indexes), random.choice(items) in items)

# Output:
# [0, 1, 2] True
