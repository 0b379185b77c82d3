import csv

for row in csv.DictReader(["name,age", "Ada", "Bob,7,Rome"]):
    print(row)

# Output:
# {'name': 'Ada', 'age': None}
# {'name': 'Bob', 'age': '7', None: ['Rome']}
