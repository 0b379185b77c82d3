import heapq

waiting = []
for urgency, name in [(3, "cold"), (1, "burn"), (2, "cut")]:
    heapq.heappush(waiting, (urgency, name))
while waiting:
    print(heapq.heappop(waiting))

# Output:
# (1, 'burn')
# (2, 'cut')
# (3, 'cold')
