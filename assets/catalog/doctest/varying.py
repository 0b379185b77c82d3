import doctest

def cup() -> object:
    """A thing without a text of its own.

    >>> cup()  # doctest: +ELLIPSIS
    <object object at 0x...>
    >>> import random; random.random()  # doctest: +SKIP
    0.5
    """
    return object()

print(doctest.testmod().failed, "failed")

# Output:
# 0 failed
