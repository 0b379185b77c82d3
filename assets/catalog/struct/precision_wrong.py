import struct

(price,) = struct.unpack("<f", struct.pack("<f", 19.99))
print(price, price == 19.99)

# Output:
# 19.989999771118164 False
