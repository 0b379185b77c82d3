from fractions import Fraction

print(Fraction("0.1"), Fraction(1, 3))

# Output:
# 1/10 1/3
