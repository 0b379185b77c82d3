from multiprocessing import Pool

def prepare(rate: float) -> None:
    global RATE
    RATE = rate

def convert(amount: float) -> float:
    return round(amount * RATE, 2)

if __name__ == "__main__":
    with Pool(2, initializer=prepare, initargs=(1.1,)) as pool:
        print(pool.map(convert, [1, 10, 100]))

# Output:
# [1.1, 11.0, 110.0]
