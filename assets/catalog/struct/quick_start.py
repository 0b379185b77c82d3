import struct

data = struct.pack("<HIf", 7, 100_000, 1.5)  # little-endian: 2 + 4 + 4 bytes
print(data.hex(" "))
number, total, factor = struct.unpack("<HIf", data)
print(number, total, factor)

# Output:
# 07 00 a0 86 01 00 00 00 c0 3f
# 7 100000 1.5
