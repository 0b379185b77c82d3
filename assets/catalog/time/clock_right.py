import time
from unittest import mock
with mock.patch("time.time", side_effect=[1772719629.0, 1772716032.0]):
    start = time.perf_counter()
    print("below zero:", time.perf_counter() - start < 0)

# Output:
# below zero: False
