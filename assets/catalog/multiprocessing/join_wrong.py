from multiprocessing import Process, Queue

if __name__ == "__main__":
    parcels = Queue()
    process = Process(target=parcels.put, args=(b"x" * 1_000_000,))
    process.start()
    process.join(timeout=0.3)  # without timeout: for ever
    print("still running:", process.is_alive(), len(parcels.get()))

# Output:
# still running: True 1000000
