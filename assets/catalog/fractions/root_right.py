from fractions import Fraction
from math import isqrt

value = Fraction(4, 9)
root = Fraction(isqrt(value.numerator), isqrt(value.denominator))
print(root, root**2 == value)

# Output:
# 2/3 True
