from functools import lru_cache

ratio = lru_cache(typed=True)(lambda a, b: f"{a} to {b}")
print(ratio(1, 2))
print(ratio(1.0, 2))

# Output:
# 1 to 2
# 1.0 to 2
