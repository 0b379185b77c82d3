import struct

name = "São Paulo".encode()
if len(name) > 5:
    print("too long:", len(name), "bytes")
else:
    print(struct.pack("<5s", name))

# Output:
# too long: 10 bytes
