import gzip
import io

buffer = io.BytesIO()
with gzip.GzipFile(fileobj=buffer, mode="wb") as file:
    file.write(b"hello")
packed = buffer.getvalue()
print(gzip.decompress(packed))

# Output:
# b'hello'
