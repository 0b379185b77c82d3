import gzip
import io

buffer = io.BytesIO()
file = gzip.GzipFile(fileobj=buffer, mode="wb")
file.write(b"hello")
packed = buffer.getvalue()  # too early
file.close()
print("after the header:", packed[10:])

# Output:
# after the header: b''
