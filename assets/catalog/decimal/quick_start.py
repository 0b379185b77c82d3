from decimal import Decimal

print(0.10 + 0.20)
print(Decimal("0.10") + Decimal("0.20"))

# Output:
# 0.30000000000000004
# 0.30
