from decimal import ROUND_HALF_UP, Decimal

cent = Decimal("0.01")
net = 3 * Decimal("4.15") + Decimal("12.80")
tax = (net * Decimal("0.07")).quantize(cent, ROUND_HALF_UP)
print(f"{net} + {tax} = {net + tax}")

# Output:
# 25.25 + 1.77 = 27.02
