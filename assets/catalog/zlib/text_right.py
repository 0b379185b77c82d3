import zlib

print(zlib.decompress(zlib.compress("tea".encode())).decode())

# Output:
# tea
