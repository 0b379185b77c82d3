rows = [[1, 2], [3, 4]]
saved = rows.copy()
rows[0].append(99)
print(saved)

# Output:
# [[1, 2, 99], [3, 4]]
