import math

print(math.isclose(1e-12, 0))

# Output:
# False
