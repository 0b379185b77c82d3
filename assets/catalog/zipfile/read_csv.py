import csv
import io
from zipfile import ZipFile

with ZipFile("shop.zip", "w") as archive:
    archive.writestr("data/prices.csv", "fruit,price\napple,1.20\nkiwi,0.40\n")

with ZipFile("shop.zip") as archive, archive.open("data/prices.csv") as raw:
    text = io.TextIOWrapper(raw, encoding="utf-8", newline="")
    for row in csv.DictReader(text):
        print(row["fruit"], float(row["price"]))

# Output:
# apple 1.2
# kiwi 0.4
