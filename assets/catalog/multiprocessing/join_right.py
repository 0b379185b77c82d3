from multiprocessing import Process, Queue

if __name__ == "__main__":
    parcels = Queue()
    process = Process(target=parcels.put, args=(b"x" * 1_000_000,))
    process.start()
    print("first take it:", len(parcels.get()))
    process.join()

# Output:
# first take it: 1000000
