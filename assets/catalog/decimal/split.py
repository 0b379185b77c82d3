from decimal import ROUND_DOWN, Decimal

bill, guests = Decimal("100.00"), 3
share = (bill / guests).quantize(Decimal("0.01"), ROUND_DOWN)
parts = [share] * (guests - 1) + [bill - share * (guests - 1)]
print(*parts, "=", sum(parts))

# Output:
# 33.33 33.33 33.34 = 100.00
