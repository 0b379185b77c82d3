from functools import cache

ratio = cache(lambda a, b: f"{a} to {b}")
print(ratio(1, 2))
print(ratio(1.0, 2))

# Output:
# 1 to 2
# 1 to 2
