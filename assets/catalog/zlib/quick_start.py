import zlib

text = "tea and milk, " * 50
small = zlib.compress(text.encode())
print(len(text), "->", len(small))
print(zlib.decompress(small).decode()[:13])

# Output:
# 700 -> 29
# tea and milk,
