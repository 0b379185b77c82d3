import time
from functools import wraps


def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.seconds += time.perf_counter() - start

    wrapper.seconds = 0.0
    return wrapper


load = timed(time.sleep)
load(0.1)
print(load.__name__, "took 0.1 s or more:", load.seconds > 0.09)

# Output:
# sleep took 0.1 s or more: True
