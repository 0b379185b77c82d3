import os

reader, writer = os.pipe()
os.set_blocking(reader, False)
try:
    os.read(reader, 10)
except BlockingIOError:
    print("nothing yet")
os.write(writer, b"tea")
print(os.read(reader, 10))

# Output:
# nothing yet
# b'tea'
