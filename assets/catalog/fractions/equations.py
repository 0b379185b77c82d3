from fractions import Fraction

# 2x + y = 5 and x - 3y = 6: each row holds the factors and the right side
rows = [[Fraction(number) for number in row] for row in ([2, 1, 5], [1, -3, 6])]

for i in range(len(rows)):
    pivot = next(k for k in range(i, len(rows)) if rows[k][i])
    rows[i], rows[pivot] = rows[pivot], rows[i]
    rows[i] = [value / rows[i][i] for value in rows[i]]
    for k in range(len(rows)):
        if k != i:
            rows[k] = [a - rows[k][i] * b for a, b in zip(rows[k], rows[i])]
print("x, y =", *[row[-1] for row in rows])

# Output:
# x, y = 3 -1
