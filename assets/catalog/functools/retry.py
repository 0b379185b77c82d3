from contextlib import suppress
from functools import partial, wraps


def retry(function, error, times=3):
    @wraps(function)
    def wrapper(*args, **kwargs):
        for _ in range(times - 1):
            with suppress(error):
                return function(*args, **kwargs)
        return function(*args, **kwargs)  # the last error comes through

    return wrapper


@partial(retry, error=ValueError, times=5)
def ask():
    return int(input("How many? "))


print(ask())

# Output:
# How many? How many? How many? 12
