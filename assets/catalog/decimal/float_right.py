from decimal import Decimal

print(Decimal("0.1"), Decimal(str(0.1)))

# Output:
# 0.1 0.1
