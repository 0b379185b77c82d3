from collections.abc import Iterable

def total(things):
    many = isinstance(things, Iterable) and not isinstance(things, str)
    return len(list(things)) if many else 1
print(total("tea"))

# Output:
# 1
