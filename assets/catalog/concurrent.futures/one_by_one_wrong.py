import time
from concurrent.futures import ThreadPoolExecutor


def work(seconds):
    time.sleep(seconds)
    print("took", seconds)


with ThreadPoolExecutor() as pool:
    for seconds in (0.3, 0.1):
        pool.submit(work, seconds).result()

# Output:
# took 0.3
# took 0.1
