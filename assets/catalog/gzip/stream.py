import gzip
import zlib


def compressed(parts):
    packer = zlib.compressobj(level=6, wbits=31)  # 31: with gzip header
    for part in parts:
        yield packer.compress(part)
    yield packer.flush()


sent = b"".join(compressed(f"row {n}\n".encode() for n in range(3)))
print(gzip.decompress(sent))

unpacker, text = zlib.decompressobj(wbits=31), b""
for start in range(0, len(sent), 10):  # as pieces arrive
    text += unpacker.decompress(sent[start : start + 10])
print(text.splitlines()[0], unpacker.eof)

# Output:
# b'row 0\nrow 1\nrow 2\n'
# b'row 0' True
