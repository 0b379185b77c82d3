import io

wfile = io.BytesIO()
print(wfile.write("hello".encode()), "bytes")

# Output:
# 5 bytes
