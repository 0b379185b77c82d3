import math

print(round(math.sin(90), 3), math.sin(math.pi) == 0)

# Output:
# 0.894 False
