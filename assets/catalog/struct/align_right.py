import struct

header = b"\x01\x00\x01\x00\x00"
print(struct.unpack("<BI", header))

# Output:
# (1, 256)
