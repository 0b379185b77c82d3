import warnings

def old_price(net):
    warnings.warn("use price()", DeprecationWarning, stacklevel=2)
    return net * 1.2

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old_price(10))
print(caught[0].category.__name__, caught[0].message)

# Output:
# 12.0
# DeprecationWarning use price()
