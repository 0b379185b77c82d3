import math

big = 10**17
print(big // 3, math.isqrt(big**2 - 1) == big - 1)

# Output:
# 33333333333333333 True
