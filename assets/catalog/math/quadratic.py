import cmath
import math


def solve(a, b, c):
    """The solutions of a·x² + b·x + c = 0."""
    inside = b * b - 4 * a * c
    root = math.sqrt(inside) if inside >= 0 else cmath.sqrt(inside)
    return (-b + root) / (2 * a), (-b - root) / (2 * a)


print(solve(1, -5, 6))
print(solve(1, 2, 5))

# Output:
# (3.0, 2.0)
# ((-1+2j), (-1-2j))
