import io
import zlib

file = io.BytesIO(b"tea" * 100_000)  # open("big.bin", "rb")
total = 0
while piece := file.read(65536):
    total = zlib.crc32(piece, total)
print(f"{total:08x}")

# Output:
# 92807294
