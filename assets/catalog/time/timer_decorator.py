import time
from functools import wraps

def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            seconds = time.perf_counter() - start
            print(function.__name__, "took less than a second:", seconds < 1)
    return wrapper

print(timed(sorted)([3, 1, 2]))

# Output:
# sorted took less than a second: True
# [1, 2, 3]
