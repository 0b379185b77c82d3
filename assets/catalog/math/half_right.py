import math
from decimal import ROUND_HALF_UP, Decimal

print([math.floor(x + 0.5) for x in (0.5, 1.5, 2.5, 3.5)])
print(Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP))

# Output:
# [1, 2, 3, 4]
# 2.68
