import tempfile

with tempfile.SpooledTemporaryFile(max_size=1_000_000) as file:
    for block in (b"first ", b"second ", b"third"):
        file.write(block)
    size = file.tell()
    file.seek(0)
    print(size, file.read())

# Output:
# 18 b'first second third'
