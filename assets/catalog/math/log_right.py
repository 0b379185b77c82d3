import math

print(math.log10(1000), int(math.log10(1000)))

# Output:
# 3.0 3
