from fractions import Fraction

print(Fraction(1, 10) == 0.1, Fraction(1, 10) in [0.1, 0.2])

# Output:
# False False
