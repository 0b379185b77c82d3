import statistics

marks = [58, 64, 71, 71, 76, 83, 90]
low, middle, high = statistics.quantiles(marks, n=4)
print(f"mean {statistics.fmean(marks):.1f}, deviation {statistics.stdev(marks):.1f}")
print(f"a quarter below {low:g}, half below {middle:g}, a quarter above {high:g}")
print("range", max(marks) - min(marks))

# Output:
# mean 73.3, deviation 10.9
# a quarter below 64, half below 71, a quarter above 83
# range 32
