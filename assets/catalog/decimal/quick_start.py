from decimal import Decimal

prices = ["0.10", "0.20", "0.30"]
print(sum(float(price) for price in prices))
print(sum(Decimal(price) for price in prices))

# Output 3.11:
# 0.6000000000000001
# 0.60

# Output:
# 0.6
# 0.60
