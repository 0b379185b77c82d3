import ctypes

libc = ctypes.CDLL(None)
Pointer = ctypes.POINTER(ctypes.c_int)
Compare = ctypes.CFUNCTYPE(ctypes.c_int, Pointer, Pointer)

@Compare
def compare(one, other):
    return one[0] - other[0]

numbers = (ctypes.c_int * 4)(30, 10, 40, 20)
libc.qsort.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, Compare]
libc.qsort.restype = None
libc.qsort(numbers, len(numbers), ctypes.sizeof(ctypes.c_int), compare)
print(list(numbers))

# Output:
# [10, 20, 30, 40]
