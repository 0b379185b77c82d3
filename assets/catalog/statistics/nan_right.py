import math
import statistics

marks = [3.0, float("nan"), 1.0, 2.0]
known = [mark for mark in marks if not math.isnan(mark)]
print(statistics.median(known), statistics.fmean(known))

# Output:
# 2.0 2.0
