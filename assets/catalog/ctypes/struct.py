import ctypes

class Item(ctypes.LittleEndianStructure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("id", ctypes.c_uint16), ("price", ctypes.c_float), ("name", ctypes.c_char * 4)]

item = Item(7, 2.5, b"tea")
print(bytes(item).hex(" "), ctypes.sizeof(item))
again = Item.from_buffer_copy(bytes(item))
print(again.id, again.price, again.name)

# Output:
# 07 00 00 00 20 40 74 65 61 00 10
# 7 2.5 b'tea'
