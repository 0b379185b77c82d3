import time
from contextlib import contextmanager

@contextmanager
def stopwatch(name, times):
    start = time.perf_counter()
    try:
        yield
    finally:
        times[name] = time.perf_counter() - start

times = {}
with stopwatch("nap", times):
    time.sleep(0.05)
with stopwatch("long nap", times):
    time.sleep(0.1)
print("slowest:", max(times, key=times.get))

# Output:
# slowest: long nap
