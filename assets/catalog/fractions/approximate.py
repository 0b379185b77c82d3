import math
from fractions import Fraction

for most in (10, 1000, 1_000_000):
    near = Fraction(math.pi).limit_denominator(most)
    print(near, f"off by {abs(near - math.pi):.0e}")

inches = 7.81
sixteenths = Fraction(round(inches * 16), 16)  # to the nearest 1/16
print(f"{inches} is about {sixteenths // 1} {sixteenths % 1} inches")

# Output:
# 22/7 off by 1e-03
# 355/113 off by 3e-07
# 3126535/995207 off by 1e-12
# 7.81 is about 7 13/16 inches
