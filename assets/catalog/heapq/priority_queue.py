import heapq
import itertools

class Tasks:
    def __init__(self):
        self._heap, self._order = [], itertools.count()

    def add(self, priority, task):  # the count keeps equal ones in order
        heapq.heappush(self._heap, (priority, next(self._order), task))

    def next(self):
        return heapq.heappop(self._heap)[-1]

tasks = Tasks()
for priority, task in [(2, {"do": "mail"}), (1, {"do": "call"}), (2, {"do": "read"})]:
    tasks.add(priority, task)
print(*(tasks.next()["do"] for _ in range(3)))

# Output:
# call mail read
