import queue
import threading

jobs, squares = queue.Queue(), queue.Queue()

def work() -> None:
    while (number := jobs.get()) is not None:
        squares.put(number ** 2)

workers = [threading.Thread(target=work) for _ in range(3)]
for worker in workers:
    worker.start()
for number in [*range(5), None, None, None]:  # None: enough
    jobs.put(number)
for worker in workers:
    worker.join()
print(sorted(squares.get() for _ in range(squares.qsize())))

# Output:
# [0, 1, 4, 9, 16]
