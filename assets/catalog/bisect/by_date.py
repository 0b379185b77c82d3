import bisect
from operator import itemgetter

prices = [("2026-01-01", 2.0), ("2026-03-15", 2.4), ("2026-07-01", 2.9)]
for day in ("2026-02-10", "2026-03-15", "2026-12-24"):
    place = bisect.bisect_right(prices, day, key=itemgetter(0))
    print(day, prices[place - 1][1])

# Output:
# 2026-02-10 2.0
# 2026-03-15 2.4
# 2026-12-24 2.9
