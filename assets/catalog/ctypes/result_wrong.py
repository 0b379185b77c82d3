import ctypes, ctypes.util

libm = ctypes.CDLL(ctypes.util.find_library("m") or None)
print(type(libm.sqrt(ctypes.c_double(16))).__name__)

# Output:
# int
