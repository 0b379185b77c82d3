from decimal import Decimal, localcontext

with localcontext(prec=2):
    print(Decimal("123.456") + 0)

# Output:
# 1.2E+2
