numbers = [3, 1, 2]
numbers.sort()
print(numbers, sorted([5, 4]))

# Output:
# [1, 2, 3] [4, 5]
