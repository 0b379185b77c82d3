import time
from concurrent.futures import ThreadPoolExecutor, wait

with ThreadPoolExecutor() as pool:
    job = pool.submit(time.sleep, 0.5)
    wait([job], timeout=0.1)
    print("time is up, done:", job.done())
print("the with block waited for it:", job.done())

# Output:
# time is up, done: False
# the with block waited for it: True
