from itertools import chain


def flatten(items):
    """Yield what is in lists and tuples, however deep."""
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


nested = [[1, 2], [3, [4, (5, 6)]], []]
print(list(chain.from_iterable(nested)))  # one level
print(list(flatten(nested)))

# Output:
# [1, 2, 3, [4, (5, 6)]]
# [1, 2, 3, 4, 5, 6]
