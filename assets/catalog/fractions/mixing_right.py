from fractions import Fraction

price = Fraction("0.1") * 3
print(price, price == Fraction("0.3"))

# Output:
# 3/10 True
