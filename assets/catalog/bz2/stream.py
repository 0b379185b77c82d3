import bz2

packed = bz2.compress(b"tea " * 1000)
unpacker = bz2.BZ2Decompressor()
size = 0
for at in range(0, len(packed), 16):
    size += len(unpacker.decompress(packed[at:at + 16]))
print(size, unpacker.eof)

# Output:
# 4000 True
