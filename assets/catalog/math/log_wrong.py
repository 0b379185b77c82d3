import math

print(math.log(1000, 10), int(math.log(1000, 10)))

# Output:
# 2.9999999999999996 2
