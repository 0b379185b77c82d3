from itertools import chain

numbers = list(chain([1, 2], [3]))
print(sum(numbers), max(numbers, default=None))

# Output:
# 6 3
