import math

total = 0.1 + 0.2
print(math.isclose(total, 0.3), round(total, 2) == 0.3)

# Output:
# True True
