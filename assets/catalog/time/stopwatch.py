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
    time.sleep(0.01)
with stopwatch("long nap", times):
    time.sleep(0.3)
print("slowest:", max(times, key=times.get))

# Output:
# slowest: long nap
