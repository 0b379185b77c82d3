numbers = [1, 2, 2, 3]
numbers = [n for n in numbers if n != 2]
print(numbers)

# Output:
# [1, 3]
