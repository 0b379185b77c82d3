from collections.abc import Iterable

def total(things): return len(list(things)) if isinstance(things, Iterable) else 1
print(total("tea"))

# Output:
# 3
