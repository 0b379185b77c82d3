import gzip

with gzip.open("list.gz", "wb") as file:
    file.write(b"tea\nmilk\n")
with gzip.open("list.gz", "r") as file:
    print("tea\n" in list(file))

# Output:
# False
