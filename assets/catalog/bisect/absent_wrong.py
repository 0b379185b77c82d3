import bisect

numbers = [1, 5, 9]
print("found 6 at", bisect.bisect_left(numbers, 6))

# Output:
# found 6 at 2
