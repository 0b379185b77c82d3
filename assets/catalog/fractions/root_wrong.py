from fractions import Fraction

print(Fraction(4, 9) ** Fraction(1, 2))

# Output:
# 0.6666666666666666
