import math

print(math.isclose(1e-12, 0, abs_tol=1e-9))

# Output:
# True
