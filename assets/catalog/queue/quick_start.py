import queue, threading

orders = queue.Queue()
worker = threading.Thread(target=lambda: print("brewing", orders.get()))
worker.start()
orders.put("tea")
worker.join()

# Output:
# brewing tea
