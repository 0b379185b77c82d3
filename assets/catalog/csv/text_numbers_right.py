import csv

rows = list(csv.DictReader(["item,count", "tea,9", "jam,10"]))
print(max(int(row["count"]) for row in rows), int(rows[0]["count"]) * 2)

# Output:
# 10 18
