import ctypes

class Flags(ctypes.LittleEndianStructure):
    _fields_ = [("ready", ctypes.c_uint8, 1), ("mode", ctypes.c_uint8, 3), ("level", ctypes.c_uint8, 4)]

flags = Flags.from_buffer_copy(bytes([0b1010_011_1]))
print(flags.ready, flags.mode, flags.level)

# Output:
# 1 3 10
