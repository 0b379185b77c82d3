import queue

jobs = queue.PriorityQueue()
jobs.put((1, 0, {"do": "serve"}))
jobs.put((1, 1, {"do": "sweep"}))
print(jobs.get()[-1])

# Output:
# {'do': 'serve'}
