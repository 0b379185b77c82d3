import heapq

heap = [(1, {"do": "mail"})]
try: heapq.heappush(heap, (1, {"do": "call"}))
except TypeError as error: print(error)

# Output:
# '<' not supported between instances of 'dict' and 'dict'
