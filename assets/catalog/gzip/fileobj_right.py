import gzip

with open("a.gz", "wb") as raw:
    with gzip.GzipFile(fileobj=raw, mode="wb") as file:
        file.write(b"hello")
print("closed:", raw.closed)

# Output:
# closed: True
