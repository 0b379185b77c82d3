import heapq

numbers = [5, 1, 4, 2, 3]
heapq.heapify(numbers)
print([heapq.heappop(numbers) for _ in range(5)])

# Output:
# [1, 2, 3, 4, 5]
