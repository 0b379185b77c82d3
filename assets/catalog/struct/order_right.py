import struct

port = b"\x1f\x90"
print(struct.unpack("!H", port)[0])

# Output:
# 8080
