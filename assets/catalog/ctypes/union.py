import ctypes

class Bits(ctypes.Union):
    _fields_ = [("number", ctypes.c_float), ("bits", ctypes.c_uint32)]

view = Bits(number=1.0)
print(f"{view.bits:#x}")
view.bits = 0x40490FDB
print(round(view.number, 4))

# Output:
# 0x3f800000
# 3.1416
