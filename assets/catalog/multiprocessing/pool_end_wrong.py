import time
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        job = pool.apply_async(time.sleep, [0.2])
    print("finished:", job.ready())

# Output:
# finished: False
