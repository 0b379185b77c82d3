import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("the disk is nearly full")
print(caught[0].category.__name__, caught[0].message)

# Output:
# UserWarning the disk is nearly full
