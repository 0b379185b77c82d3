import csv
from pathlib import Path

source, target = Path("stock.csv"), Path("stock.new")
source.write_text("id,item,count\n1,tea,5\n2,cake,0\n3,jam,2\n", encoding="utf-8")

with source.open(newline="", encoding="utf-8") as old, target.open("w", newline="", encoding="utf-8") as new:
    writer = csv.DictWriter(new, ["item", "count", "low"], extrasaction="ignore")  # drops the id
    writer.writeheader()
    for row in csv.DictReader(old):
        row["low"] = "yes" if int(row["count"]) < 3 else "no"
        if row["item"] != "cake":
            writer.writerow(row)
target.replace(source)
print(source.read_text(encoding="utf-8"), end="")

# Output:
# item,count,low
# tea,5,no
# jam,2,yes
