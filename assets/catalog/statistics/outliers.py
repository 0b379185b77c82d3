import statistics

readings = [20.1, 19.8, 20.4, 20.0, 57.3, 19.9, 20.2]
low, _, high = statistics.quantiles(readings, n=4)
reach = 1.5 * (high - low)
kept = [value for value in readings if low - reach <= value <= high + reach]
print("left out:", sorted(set(readings) - set(kept)))
print(f"mean {statistics.fmean(readings):.1f} -> {statistics.fmean(kept):.1f}")

# Output:
# left out: [57.3]
# mean 25.4 -> 20.1
