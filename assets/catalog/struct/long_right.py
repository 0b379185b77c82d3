import struct

print(len(struct.pack("<q", 7)), "bytes everywhere")

# Output:
# 8 bytes everywhere
