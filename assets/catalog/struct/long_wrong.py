import struct

print(len(struct.pack("l", 7)), "bytes here, 4 on Windows")

# Output:
# 8 bytes here, 4 on Windows
