import csv

reader = csv.DictReader(["name,age", "Ada", "Bob,7,Rome"])
for row in reader:
    if None in row or None in row.values():
        print("line", reader.line_num, "has the wrong number of cells")

# Output:
# line 2 has the wrong number of cells
# line 3 has the wrong number of cells
