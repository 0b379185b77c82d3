import struct

(name,) = struct.unpack("<8s", struct.pack("<8s", b"Ada"))
print(name, name == b"Ada")

# Output:
# b'Ada\x00\x00\x00\x00\x00' False
