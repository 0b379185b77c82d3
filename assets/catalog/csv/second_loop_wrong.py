import csv

rows = csv.reader(["name,age", "Ada,36", "Bob,7"])
next(rows)
print(len(list(rows)), "rows")
print([row[0] for row in rows])

# Output:
# 2 rows
# []
