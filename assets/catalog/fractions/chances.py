from fractions import Fraction
from itertools import product

throws = list(product(range(1, 7), repeat=2))
seven = Fraction(sum(a + b == 7 for a, b in throws), len(throws))
print("a seven with two dice:", seven, f"= {float(seven):.1%}")
print("odds:", f"{seven.numerator} to {seven.denominator - seven.numerator}")

same = Fraction(1)
for taken in range(23):
    same *= Fraction(365 - taken, 365)
print("a shared birthday among 23:", f"{float(1 - same):.1%}")

# Output:
# a seven with two dice: 1/6 = 16.7%
# odds: 1 to 5
# a shared birthday among 23: 50.7%
