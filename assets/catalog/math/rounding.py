import math
from decimal import ROUND_HALF_UP, Decimal

price = 1234.5678
print(round(price, 2), round(price), round(price, -2))
print(f"shown with 2 digits: {price:.2f}, {price:,.1f}, {2:.2f}")
print("down and up to 10:", math.floor(price / 10) * 10, math.ceil(price / 10) * 10)
print("to the nearest 5:", round(price / 5) * 5)
print("to 3 significant digits:", f"{price:.3g}", float(f"{price:.3g}"))
print("half goes up:", math.floor(2.5 + 0.5), "but round:", round(2.5))
cent = Decimal("0.01")
print("money:", Decimal("2.675").quantize(cent, ROUND_HALF_UP))

# Output:
# 1234.57 1235 1200.0
# shown with 2 digits: 1234.57, 1,234.6, 2.00
# down and up to 10: 1230 1240
# to the nearest 5: 1235
# to 3 significant digits: 1.23e+03 1230.0
# half goes up: 3 but round: 2
# money: 2.68
