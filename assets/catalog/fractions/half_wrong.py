from fractions import Fraction

print(round(Fraction(5, 2)), round(Fraction(7, 2)))

# Output:
# 2 4
