import math
from fractions import Fraction

print(Fraction(1, 10) == Fraction(str(0.1)))
print(math.isclose(Fraction(1, 10), 0.1))

# Output:
# True
# True
