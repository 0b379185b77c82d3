from collections import deque

jobs = deque(["first", "second"], maxlen=2)
if len(jobs) == jobs.maxlen:
    print("full, not added:", "third")

# Output:
# full, not added: third
