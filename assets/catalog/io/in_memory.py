import csv
import io
from zipfile import ZipFile

table = io.StringIO("item,price\ntea,4.50\n", newline="")
print(list(csv.DictReader(table)))

archive = io.BytesIO()
with ZipFile(archive, "w") as target:
    target.writestr("notes.txt", "grüne Wiese\n")
print("a zip of", len(archive.getvalue()), "bytes")
with ZipFile(archive) as source, source.open("notes.txt") as raw:
    print(io.TextIOWrapper(raw, encoding="utf-8").read(), end="")

# Output:
# [{'item': 'tea', 'price': '4.50'}]
# a zip of 129 bytes
# grüne Wiese
