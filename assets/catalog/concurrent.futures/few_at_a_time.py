from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from itertools import islice

numbers = iter(range(1_000))  # may be endless
total = 0
with ThreadPoolExecutor() as pool:
    jobs = {pool.submit(pow, number, 2) for number in islice(numbers, 20)}
    while jobs:
        done, jobs = wait(jobs, return_when=FIRST_COMPLETED)
        total += sum(job.result() for job in done)
        jobs |= {pool.submit(pow, number, 2) for number in islice(numbers, len(done))}
print(total)

# Output:
# 332833500
