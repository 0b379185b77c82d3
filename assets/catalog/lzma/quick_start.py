import lzma, tempfile

path = tempfile.mkdtemp() + "/log.xz"
with lzma.open(path, "wt", encoding="utf-8") as file:
    file.write("tea sold\nmilk sold\n")
with lzma.open(path, "rt", encoding="utf-8") as file:
    print(file.read().split("\n")[0])

# Output:
# tea sold
