import random

items = ["a", "b", "c"]
indexes = {random.randint(0, len(items)) for _ in range(1000)}
print(sorted(indexes), "but the last index is", len(items) - 1)

# Output:
# [0, 1, 2, 3] but the last index is 2
