import bz2, io, tarfile

out = io.BytesIO()
tarfile.open(fileobj=out, mode="w:bz2").close()
print(len(bz2.decompress(out.getvalue())), "bytes of something")

# Output:
# 10240 bytes of something
