import csv

with open("people.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file).writerows([["name", "age"], ["Ada", 36], ["Bob, Jr.", 7]])

with open("people.csv", newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        print(row["name"], int(row["age"]) + 1)

# Output:
# Ada 37
# Bob, Jr. 8
