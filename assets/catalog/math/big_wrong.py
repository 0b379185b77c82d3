import math

big = 10**17
print(math.floor(big / 3), int(math.sqrt(big**2 - 1)) == big - 1)

# Output:
# 33333333333333332 False
