import csv

with open("out.csv", "w", newline="", encoding="utf-8") as file:
    csv.writer(file).writerows([["a", 1], ["b", 2]])
with open("out.csv", encoding="utf-8") as file:
    print(file.read().splitlines())

# Output:
# ['a,1', 'b,2']
