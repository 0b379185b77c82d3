import statistics
from collections import defaultdict

sales = [("tea", 40), ("milk", 25), ("tea", 52), ("milk", 31), ("tea", 46)]
groups = defaultdict(list)
for item, count in sales:
    groups[item].append(count)
for item, counts in sorted(groups.items()):
    print(f"{item:5} {statistics.fmean(counts):5.1f} of {len(counts)} days")

# Output:
# milk   28.0 of 2 days
# tea    46.0 of 3 days
