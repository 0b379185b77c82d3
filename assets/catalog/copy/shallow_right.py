import copy

rows = [[1, 2], [3, 4]]
saved = copy.deepcopy(rows)
rows[0].append(99)
print(saved)

# Output:
# [[1, 2], [3, 4]]
