from itertools import chain


def peek(items):
    """Return the first item, None if there is none, and all the items again."""
    rest = iter(items)
    for first in rest:
        return first, chain([first], rest)
    return None, rest


first, numbers = peek(n * n for n in (3, 4, 5))
print(first, list(numbers))
print(peek([])[0])

# Output:
# 9 [9, 16, 25]
# None
