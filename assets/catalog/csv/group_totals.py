import csv
from collections import defaultdict
from pathlib import Path

Path("sales.csv").write_text("city,month,amount\nRome,1,10\nOslo,1,7.5\nRome,2,2.25\n", encoding="utf-8")

totals = defaultdict(float)
with open("sales.csv", newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        totals[row["city"]] += float(row["amount"])
for city, total in sorted(totals.items()):
    print(f"{city}: {total:.2f}")

# Output:
# Oslo: 7.50
# Rome: 12.25
