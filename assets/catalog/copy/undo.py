import copy

board = [[" "] * 3 for _ in range(3)]
history = []
for row, column, mark in [(1, 1, "X"), (0, 2, "O")]:
    history.append(copy.deepcopy(board))  # as it was before the move
    board[row][column] = mark
print("now:   ", board[0], board[1])
board = history.pop()
print("undone:", board[0], board[1])

# Output:
# now:    [' ', ' ', 'O'] [' ', 'X', ' ']
# undone: [' ', ' ', ' '] [' ', 'X', ' ']
