from fractions import Fraction
from math import floor

half = Fraction(1, 2)
print(floor(Fraction(5, 2) + half), floor(Fraction(7, 2) + half))

# Output:
# 3 4
