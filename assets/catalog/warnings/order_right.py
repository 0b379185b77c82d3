import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.filterwarnings("ignore", message="old")
    warnings.warn("old format")
print(len(caught))

# Output:
# 0
