import struct

header = b"\x01\x00\x01\x00\x00"  # a byte, then a number of 4 bytes
try:
    struct.unpack("BI", header)
except struct.error:
    print("wants", struct.calcsize("BI"), "bytes, there are", len(header))

# Output:
# wants 8 bytes, there are 5
