import bisect

numbers = [1, 5, 9]
place = bisect.bisect_left(numbers, 6)
print(place < len(numbers) and numbers[place] == 6)

# Output:
# False
