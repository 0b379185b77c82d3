import doctest

def price(amount: int) -> int:
    """
    >>> price(2)
    6
    """
    return amount * 3
print(doctest.testmod())

# Output:
# TestResults(failed=0, attempted=1)
