import time
from unittest import mock
# As if someone set the clock back by an hour while the work runs:
with mock.patch("time.time", side_effect=[1772719629.0, 1772716032.0]):
    start = time.time()
    print("took", time.time() - start, "seconds")

# Output:
# took -3597.0 seconds
