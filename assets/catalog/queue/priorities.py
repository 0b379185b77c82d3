import itertools
import queue

count = itertools.count()
jobs = queue.PriorityQueue()
for priority, job in [(2, {"do": "sweep"}), (1, {"do": "serve"}), (2, {"do": "count"})]:
    jobs.put((priority, next(count), job))
while not jobs.empty():
    priority, _, job = jobs.get()
    print(priority, job["do"])

# Output:
# 1 serve
# 2 sweep
# 2 count
