from decimal import Decimal, localcontext

def arctan(inverse: int) -> Decimal:
    power = total = Decimal(1) / inverse
    for odd in range(3, 70, 2):
        power /= -inverse * inverse
        total += power / odd
    return total

with localcontext(prec=45):
    pi = 4 * (4 * arctan(5) - arctan(239))
with localcontext(prec=40):
    print(+pi)  # plus rounds to the precision

# Output:
# 3.141592653589793238462643383279502884197
