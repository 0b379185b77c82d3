import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("old file format")
    except UserWarning as error:
        print("stopped:", error)

# Output:
# stopped: old file format
