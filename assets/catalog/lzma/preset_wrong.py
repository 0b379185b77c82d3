import lzma

packed = lzma.compress(b"tea", preset=9)
try: lzma.decompress(packed, memlimit=16_000_000)
except lzma.LZMAError as error: print(error)

# Output:
# Memory usage limit exceeded
