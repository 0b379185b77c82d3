name = b"tea"
try:
    name[0] = ord("s")  # C would do so without asking
except TypeError as error:
    print(error)

# Output:
# 'bytes' object does not support item assignment
