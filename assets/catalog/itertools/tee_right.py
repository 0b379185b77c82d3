from itertools import tee

numbers = iter([1, 2, 3])
numbers, second = tee(numbers)  # the old iterator is out of reach
next(numbers)
print(list(numbers), list(second))

# Output:
# [2, 3] [1, 2, 3]
