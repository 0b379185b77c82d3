import statistics

marks = [3.0, float("nan"), 1.0, 2.0]
print(statistics.median(marks), statistics.fmean(marks))

# Output:
# nan nan
