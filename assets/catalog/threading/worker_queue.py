import queue
import threading

orders, bills = queue.Queue(), queue.Queue()


def work():
    while (order := orders.get()) is not None:
        bills.put(order * 5)


workers = [threading.Thread(target=work) for _ in range(3)]
for worker in workers:
    worker.start()
for order in [1, 2, 3, 4, None, None, None]:  # a None ends a worker
    orders.put(order)
for worker in workers:
    worker.join()
print(sorted(bills.get() for _ in range(4)))

# Output:
# [5, 10, 15, 20]
