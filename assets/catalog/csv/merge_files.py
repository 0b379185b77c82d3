import csv
from pathlib import Path

Path("jan.csv").write_text("item,count\ntea,5\n", encoding="utf-8")
Path("feb.csv").write_text("count,item\n9,jam\n", encoding="utf-8")

paths = sorted(Path().glob("*.csv"))  # before all.csv is there
with open("all.csv", "w", newline="", encoding="utf-8") as target:
    writer = csv.DictWriter(target, ["item", "count"])
    writer.writeheader()
    for path in paths:
        with path.open(newline="", encoding="utf-8") as source:
            writer.writerows(csv.DictReader(source))
print(Path("all.csv").read_text(encoding="utf-8"), end="")

# Output:
# item,count
# jam,9
# tea,5
