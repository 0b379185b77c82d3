import zlib

packer, unpacker = zlib.compressobj(), zlib.decompressobj()
pieces = [packer.compress(b"tea " * 1000) for _ in range(3)] + [packer.flush()]
print(sum(map(len, pieces)) < 200)
total = sum(len(unpacker.decompress(piece)) for piece in pieces) + len(unpacker.flush())
print(total)

# Output:
# True
# 12000
