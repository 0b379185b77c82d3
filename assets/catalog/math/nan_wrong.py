import math

values = [3.0, math.nan, 1.0]
print([value == math.nan for value in values], sorted(values))

# Output:
# [False, False, False] [3.0, nan, 1.0]
