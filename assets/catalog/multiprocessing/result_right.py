from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.apply(pow, (2, 10)))

# Output:
# 1024
