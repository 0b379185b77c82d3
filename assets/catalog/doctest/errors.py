import doctest

def price(amount: int) -> int:
    """The price of some cups.

    >>> price(-1)
    Traceback (most recent call last):
    ValueError: less than none
    """
    if amount < 0:
        raise ValueError("less than none")
    return amount * 3

print(doctest.testmod().failed, "failed")

# Output:
# 0 failed
