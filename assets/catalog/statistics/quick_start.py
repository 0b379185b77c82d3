import statistics

minutes = [12, 15, 11, 38, 14, 12]
print("average", statistics.mean(minutes))
print("middle", statistics.median(minutes))
print("most common", statistics.mode(minutes))
print(f"spread {statistics.stdev(minutes):.1f}")

# Output:
# average 17
# middle 13.0
# most common 12
# spread 10.4
