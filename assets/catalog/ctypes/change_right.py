import ctypes

name = ctypes.create_string_buffer(b"tea")
name[0] = b"s"
print(name.value)

# Output:
# b'sea'
