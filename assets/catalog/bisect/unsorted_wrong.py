import bisect

numbers = [5, 9, 1, 7]
print(bisect.bisect_left(numbers, 7))

# Output:
# 3
