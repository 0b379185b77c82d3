import time
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def load(text):
    time.sleep(0.1)
    return int(text)


with ThreadPoolExecutor(max_workers=1) as pool:
    jobs = [pool.submit(load, text) for text in ("1", "x", "3", "4", "5")]
    wait(jobs, return_when=FIRST_EXCEPTION)
    pool.shutdown(wait=False, cancel_futures=True)
print("cancelled:", [job.cancelled() for job in jobs])

# Output:
# cancelled: [False, False, False, True, True]
