import bz2, tempfile

path = tempfile.mkdtemp() + "/orders.txt.bz2"
with bz2.open(path, "wt", encoding="utf-8") as file:
    file.write("tea\nmilk\n")
with bz2.open(path, "rt", encoding="utf-8") as file:
    print([line.strip() for line in file])

# Output:
# ['tea', 'milk']
