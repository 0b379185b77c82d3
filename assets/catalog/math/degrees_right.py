import math

print(math.sin(math.radians(90)))
print(math.isclose(math.sin(math.pi), 0, abs_tol=1e-9))

# Output:
# 1.0
# True
