from fractions import Fraction

price = Fraction("0.1") * 3.0
print(price, price == Fraction("0.3"))

# Output:
# 0.30000000000000004 False
