from multiprocessing import Process, Queue


def work(orders, bills):
    for order in iter(orders.get, None):  # until None comes
        bills.put(order * 5)


if __name__ == "__main__":
    orders, bills = Queue(), Queue()
    workers = [Process(target=work, args=(orders, bills)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for order in [1, 2, 3, 4, None, None]:  # a None ends a worker
        orders.put(order)
    print(sorted(bills.get() for _ in range(4)))
    for worker in workers:
        worker.join()

# Output:
# [5, 10, 15, 20]
