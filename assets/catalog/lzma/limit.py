import lzma

def small(data: bytes, most: int) -> bytes:
    unpacker = lzma.LZMADecompressor(memlimit=100_000_000)
    found = unpacker.decompress(data, max_length=most)
    if not unpacker.eof:
        raise ValueError(f"more than {most} bytes")
    return found

print(len(small(lzma.compress(b"tea " * 10), 1000)))
try:
    small(lzma.compress(b"tea " * 100_000), 1000)
except ValueError as error:
    print(error)

# Output:
# 40
# more than 1000 bytes
