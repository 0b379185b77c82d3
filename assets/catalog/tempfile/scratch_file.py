import tempfile

with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
    file.write("pear\napple\nfig\n")
    file.seek(0)
    print(sorted(line.strip() for line in file))

# Output:
# ['apple', 'fig', 'pear']
