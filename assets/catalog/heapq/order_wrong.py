import heapq

numbers = [5, 1, 4, 2, 3]
heapq.heapify(numbers)
print(numbers)

# Output:
# [1, 2, 4, 5, 3]
