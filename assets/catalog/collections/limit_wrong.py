from collections import deque

jobs = deque(["first", "second"], maxlen=2)
jobs.append("third")
print(jobs)

# Output:
# deque(['second', 'third'], maxlen=2)
