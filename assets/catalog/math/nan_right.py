import math

values = [3.0, math.nan, 1.0]
print([math.isnan(value) for value in values])
print(sorted(value for value in values if not math.isnan(value)))

# Output:
# [False, True, False]
# [1.0, 3.0]
