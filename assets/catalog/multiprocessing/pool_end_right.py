import time
from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        job = pool.apply_async(time.sleep, [0.2])
        job.get(timeout=60)
    print("finished:", job.ready())

# Output:
# finished: True
