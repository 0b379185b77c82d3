from collections import deque
from itertools import islice


def windows(items, size):
    """Yield each run of `size` neighbours."""
    rest = iter(items)
    window = deque(islice(rest, size - 1), maxlen=size)
    for item in rest:
        window.append(item)
        yield tuple(window)


degrees = [10, 12, 17, 13, 9]
for window in windows(degrees, 3):
    print(window, sum(window) / 3)

# Output:
# (10, 12, 17) 13.0
# (12, 17, 13) 14.0
# (17, 13, 9) 13.0
