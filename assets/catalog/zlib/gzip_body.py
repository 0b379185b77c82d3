import gzip
import zlib

bodies = {"gzip": gzip.compress(b"<p>tea</p>"), "deflate": zlib.compress(b"<p>tea</p>")}
for encoding, body in bodies.items():
    print(encoding, zlib.decompress(body, wbits=47))

# Output:
# gzip b'<p>tea</p>'
# deflate b'<p>tea</p>'
