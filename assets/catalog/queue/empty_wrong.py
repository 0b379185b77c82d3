import queue

jobs = queue.Queue()
if not jobs.empty():
    print(jobs.get())  # may wait for ever
print("nothing to do")

# Output:
# nothing to do
