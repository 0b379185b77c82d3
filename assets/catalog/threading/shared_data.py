import threading
from concurrent.futures import ThreadPoolExecutor


class Tickets:
    def __init__(self, left):
        self.left = left
        self.lock = threading.Lock()

    def take(self, customer):
        with self.lock:  # one thread at a time looks and takes
            taken = self.left > 0
            self.left -= taken
        return taken


tickets = Tickets(50)
with ThreadPoolExecutor() as pool:
    print(sum(pool.map(tickets.take, range(80))), "sold")

# Output:
# 50 sold
