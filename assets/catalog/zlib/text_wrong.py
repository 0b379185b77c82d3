import zlib

try: zlib.compress("tea")
except TypeError as error: print(error)

# Output:
# a bytes-like object is required, not 'str'
