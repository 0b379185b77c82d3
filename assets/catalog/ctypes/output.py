import ctypes
import ctypes.util

libm = ctypes.CDLL(ctypes.util.find_library("m") or None)
libm.modf.argtypes = [ctypes.c_double, ctypes.POINTER(ctypes.c_double)]
libm.modf.restype = ctypes.c_double

whole = ctypes.c_double()
rest = libm.modf(3.25, ctypes.byref(whole))
print(whole.value, rest)

# Output:
# 3.0 0.25
