import hashlib
from pathlib import Path

Path("photo.raw").write_bytes(bytes(range(256)) * 1000)

size = 0
with open("photo.raw", "rb") as source, open("copy.raw", "wb") as target:
    print("starts with", source.read(4).hex(" "))
    source.seek(0)
    while chunk := source.read(65536):
        target.write(chunk)
        size += len(chunk)
print(size, "bytes copied")
with open("copy.raw", "rb") as file:
    print(hashlib.file_digest(file, "sha256").hexdigest()[:16])

# Output:
# starts with 00 01 02 03
# 256000 bytes copied
# b57b64b198d5d59c
