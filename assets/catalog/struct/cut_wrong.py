import struct

print(struct.pack("<5s", "São Paulo".encode()).decode())

# Output:
# São
