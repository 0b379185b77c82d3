from itertools import tee

numbers = iter([1, 2, 3])
first, second = tee(numbers)
next(numbers)
print(list(first), list(second))

# Output:
# [2, 3] [2, 3]
