import statistics

degrees = [14, 18, 21, 25, 29]
ices_sold = [110, 205, 260, 350, 420]
print(f"correlation {statistics.correlation(degrees, ices_sold):.3f}")
line = statistics.linear_regression(degrees, ices_sold)
print(f"{line.slope:.1f} more for each degree")
print(f"at 32 degrees about {line.slope * 32 + line.intercept:.0f}")

# Output:
# correlation 0.999
# 20.7 more for each degree
# at 32 degrees about 488
