from multiprocessing import Process, SimpleQueue

if __name__ == "__main__":
    guests = SimpleQueue()
    process = Process(target=guests.put, args=("Ada",))
    process.start()
    print([guests.get()])
    process.join()

# Output:
# ['Ada']
