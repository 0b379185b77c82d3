import tempfile

with tempfile.TemporaryFile() as file:
    file.write(b"hello")
    print(file.read())

# Output:
# b''
