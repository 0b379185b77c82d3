import gzip
import hashlib
import io


def pack(data):
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, mtime=0) as file:
        file.write(data)
    return buffer.getvalue()


first, second = pack(b"report" * 100), pack(b"report" * 100)
print(hashlib.sha256(first).digest() == hashlib.sha256(second).digest())

# Output:
# True
