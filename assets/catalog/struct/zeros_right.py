import struct

(name,) = struct.unpack("<8s", struct.pack("<8s", b"Ada"))
name = name.partition(b"\0")[0]
print(name, name == b"Ada")

# Output:
# b'Ada' True
