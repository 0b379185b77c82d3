import csv

rows = list(csv.DictReader(["item,count", "tea,9", "jam,10"]))
print(max(row["count"] for row in rows), rows[0]["count"] * 2)

# Output:
# 9 99
