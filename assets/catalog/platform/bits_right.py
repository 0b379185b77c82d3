import struct

print("this Python:", struct.calcsize("P") * 8)

# Output:
# this Python: 64
