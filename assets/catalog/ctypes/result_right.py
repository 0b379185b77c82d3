import ctypes, ctypes.util

sqrt = ctypes.CDLL(ctypes.util.find_library("m") or None).sqrt
sqrt.argtypes, sqrt.restype = [ctypes.c_double], ctypes.c_double
print(sqrt(16))

# Output:
# 4.0
