import queue

jobs = queue.PriorityQueue()
try:
    jobs.put((1, {"do": "serve"}))
    jobs.put((1, {"do": "sweep"}))
except TypeError as error: print(error)

# Output:
# '<' not supported between instances of 'dict' and 'dict'
