grid = [[0] * 3] * 2
grid[0][0] = 1
print(grid)

# Output:
# [[1, 0, 0], [1, 0, 0]]
