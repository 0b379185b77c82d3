import bz2, io

try: bz2.open(io.BytesIO(), "w").write("tea")
except TypeError as error: print(error)

# Output:
# memoryview: a bytes-like object is required, not 'str'
