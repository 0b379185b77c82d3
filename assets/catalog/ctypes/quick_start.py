import ctypes

libc = ctypes.CDLL(None)  # the C library that Python itself uses
libc.abs.argtypes, libc.abs.restype = [ctypes.c_int], ctypes.c_int
print(libc.abs(-7))

# Output:
# 7
