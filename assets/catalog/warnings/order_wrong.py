import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.filterwarnings("ignore", message="old")
    warnings.simplefilter("always")
    warnings.warn("old format")
print(len(caught))

# Output:
# 1
