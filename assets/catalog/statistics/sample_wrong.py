import statistics

all_three_rooms = [18, 20, 25]
print(round(statistics.stdev(all_three_rooms), 2))

# Output:
# 3.61
