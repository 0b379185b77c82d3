import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def weigh(text, seconds):
    time.sleep(seconds)
    return float(text)


parcels = {"A": ("2.5", 0.4), "B": ("heavy", 0.2), "C": ("0.7", 0)}
with ThreadPoolExecutor() as pool:
    jobs = {pool.submit(weigh, *parcel): name for name, parcel in parcels.items()}
    for job in as_completed(jobs):
        try:
            print(jobs[job], job.result())
        except ValueError:
            print(jobs[job], "has no weight")

# Output:
# C 0.7
# B has no weight
# A 2.5
