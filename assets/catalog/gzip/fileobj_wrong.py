import gzip

raw = open("a.gz", "wb")
with gzip.GzipFile(fileobj=raw, mode="wb") as file:
    file.write(b"hello")
print("closed:", raw.closed)

# Output:
# closed: False
