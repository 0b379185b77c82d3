import io, tarfile

out = io.BytesIO()
tarfile.open(fileobj=out, mode="w:bz2").close()
print(tarfile.open(fileobj=io.BytesIO(out.getvalue()), mode="r:bz2").getnames())

# Output:
# []
