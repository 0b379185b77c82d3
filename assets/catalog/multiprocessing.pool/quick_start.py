from multiprocessing import Pool

def square(number: int) -> int:
    return number ** 2
if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(6)))

# Output:
# [0, 1, 4, 9, 16, 25]
