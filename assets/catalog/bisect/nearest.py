import bisect

times = [100, 250, 400]
for wanted in (90, 180, 330, 999):
    place = bisect.bisect_left(times, wanted)
    around = times[max(0, place - 1):place + 1]
    print(wanted, "->", min(around, key=lambda time: abs(time - wanted)))

# Output:
# 90 -> 100
# 180 -> 250
# 330 -> 400
# 999 -> 400
