import heapq

heap = [(1, 0, {"do": "mail"})]
heapq.heappush(heap, (1, 1, {"do": "call"}))
print(heapq.heappop(heap))

# Output:
# (1, 0, {'do': 'mail'})
