import csv

header, *rows = csv.reader(["name,age", "Ada,36", "Bob,7"])
print(len(rows), "rows")
print([row[0] for row in rows])

# Output:
# 2 rows
# ['Ada', 'Bob']
