import time
from concurrent.futures import ThreadPoolExecutor


def work(seconds):
    time.sleep(seconds)
    print("took", seconds)


with ThreadPoolExecutor() as pool:
    jobs = [pool.submit(work, seconds) for seconds in (0.3, 0.1)]
    results = [job.result() for job in jobs]

# Output:
# took 0.1
# took 0.3
