import time
from concurrent.futures import ThreadPoolExecutor, wait

pool = ThreadPoolExecutor()
job = pool.submit(time.sleep, 0.5)
wait([job], timeout=0.1)
pool.shutdown(wait=False, cancel_futures=True)
print("went on at once, done:", job.done())

# Output:
# went on at once, done: False
