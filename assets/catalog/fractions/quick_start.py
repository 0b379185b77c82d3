from fractions import Fraction

third = Fraction(1, 3)
print(third + Fraction(1, 6), third * 3, Fraction("0.75"))
print(0.1 + 0.2 == 0.3, Fraction("0.1") + Fraction("0.2") == Fraction("0.3"))
print(float(third), third.numerator, third.denominator)

# Output:
# 1/2 1 3/4
# False True
# 0.3333333333333333 1 3
