import bisect

numbers = sorted([5, 9, 1, 7])
print(bisect.bisect_left(numbers, 7))

# Output:
# 2
