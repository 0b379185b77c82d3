import heapq

scores = [40, 95, 72]
heap = [-score for score in scores]  # the smallest negative is the largest
heapq.heapify(heap)
heapq.heappush(heap, -88)
print([-heapq.heappop(heap) for _ in range(3)])

# Output:
# [95, 88, 72]
