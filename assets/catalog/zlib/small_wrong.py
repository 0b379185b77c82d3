import zlib

print(len(b"tea"), "->", len(zlib.compress(b"tea")))

# Output:
# 3 -> 11
