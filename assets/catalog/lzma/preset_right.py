import lzma

packed = lzma.compress(b"tea", preset=6)
print(lzma.decompress(packed, memlimit=16_000_000))

# Output:
# b'tea'
