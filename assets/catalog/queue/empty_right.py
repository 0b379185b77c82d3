import queue

jobs = queue.Queue()
try:
    print(jobs.get_nowait())
except queue.Empty:
    print("nothing to do")

# Output:
# nothing to do
