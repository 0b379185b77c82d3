names = ["Ann", "Bob", "Eve"]
points = [10, 20]
print(list(zip(names, points)))

# Output:
# [('Ann', 10), ('Bob', 20)]
