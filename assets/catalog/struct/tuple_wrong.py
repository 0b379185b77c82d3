import struct

length = struct.unpack("<I", b"\x05\x00\x00\x00")
print(length, length == 5)

# Output:
# (5,) False
