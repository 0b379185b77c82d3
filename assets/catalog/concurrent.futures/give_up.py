import time
from concurrent.futures import ThreadPoolExecutor, wait

pool = ThreadPoolExecutor(max_workers=3)
jobs = [pool.submit(time.sleep, seconds) for seconds in (0, 0.01, 0.6, 0.6)]
done, late = wait(jobs, timeout=0.3)
pool.shutdown(wait=False, cancel_futures=True)  # what runs ends by itself
print(len(done), "answered,", len(late), "too late")

# Output:
# 2 answered, 2 too late
