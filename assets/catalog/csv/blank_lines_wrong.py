import csv

# On Windows newline="\r\n" is what open() does unless told otherwise.
with open("out.csv", "w", newline="\r\n", encoding="utf-8") as file:
    csv.writer(file).writerows([["a", 1], ["b", 2]])
with open("out.csv", encoding="utf-8") as file:
    print(file.read().splitlines())

# Output:
# ['a,1', '', 'b,2', '']
