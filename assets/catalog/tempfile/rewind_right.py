import tempfile

with tempfile.TemporaryFile() as file:
    file.write(b"hello")
    file.seek(0)
    print(file.read())

# Output:
# b'hello'
