import statistics

all_three_rooms = [18, 20, 25]
print(round(statistics.pstdev(all_three_rooms), 2))

# Output:
# 2.94
