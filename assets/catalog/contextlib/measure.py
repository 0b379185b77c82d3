import time
from contextlib import contextmanager


@contextmanager
def measured(label):
    start = time.perf_counter()
    try:
        yield
    finally:
        seconds = time.perf_counter() - start
        print(f"{label}: {seconds:.1f} s")


with measured("waiting"):
    time.sleep(0.1)

# Output:
# waiting: 0.1 s
