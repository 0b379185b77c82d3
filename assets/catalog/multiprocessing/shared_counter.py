from multiprocessing import Process, Value


def visit(counter):
    for _ in range(1000):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)  # "i": int, "d": float
    processes = [Process(target=visit, args=(counter,)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value)

# Output:
# 3000
