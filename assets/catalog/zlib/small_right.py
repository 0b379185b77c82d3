import zlib

print(len(b"tea" * 100), "->", len(zlib.compress(b"tea" * 100)) < 30)

# Output:
# 300 -> True
