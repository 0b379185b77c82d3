from decimal import Decimal

print(Decimal("123.456").quantize(Decimal("0.01")))

# Output:
# 123.46
