import sys


def total_size(value, seen):
    if id(value) in seen:
        return 0
    seen.add(id(value))
    parts = []
    if isinstance(value, dict):
        parts = [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        parts = value
    return sys.getsizeof(value) + sum(total_size(part, seen) for part in parts)


book = {"title": "x" * 100_000, "pages": ["y" * 100_000, "z" * 100_000]}
print("the dict alone is below 1,000 bytes:", sys.getsizeof(book) < 1_000)
print("with all it holds:", f"{round(total_size(book, set()), -4):,}")

# Output:
# the dict alone is below 1,000 bytes: True
# with all it holds: 300,000
