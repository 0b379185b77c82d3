import csv
import gzip

with gzip.open("sales.csv.gz", "wt", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["day", "total"])
    writer.writerows([["Mon", 120], ["Tue", 95]])

with gzip.open("sales.csv.gz", "rt", encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        print(row["day"], int(row["total"]))

# Output:
# Mon 120
# Tue 95
