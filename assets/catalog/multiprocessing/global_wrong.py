from multiprocessing import Process

guests = []
if __name__ == "__main__":
    process = Process(target=guests.append, args=("Ada",))
    process.start()
    process.join()
    print(guests)

# Output:
# []
