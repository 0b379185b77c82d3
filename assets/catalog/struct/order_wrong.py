import struct

port = b"\x1f\x90"  # 8080, as sent over the network
print(struct.unpack("<H", port)[0])

# Output:
# 36895
