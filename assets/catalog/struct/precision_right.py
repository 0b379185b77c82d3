import struct

(price,) = struct.unpack("<d", struct.pack("<d", 19.99))
print(price, price == 19.99)

# Output:
# 19.99 True
