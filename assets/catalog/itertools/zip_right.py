from itertools import zip_longest

names = ["Ann", "Bob", "Eve"]
points = [10, 20]
print(list(zip_longest(names, points, fillvalue=0)))

# Output:
# [('Ann', 10), ('Bob', 20), ('Eve', 0)]
