import warnings

def load():
    warnings.warn("old file format", UserWarning)
    return [3, 5]

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(load())

# Output:
# [3, 5]
