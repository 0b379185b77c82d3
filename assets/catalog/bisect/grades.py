import bisect

limits, letters = [50, 65, 80, 90], "FDCBA"
for points in (49, 50, 79, 97):
    print(points, letters[bisect.bisect(limits, points)])

# Output:
# 49 F
# 50 D
# 79 C
# 97 A
