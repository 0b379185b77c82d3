from functools import wraps


def loud(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args).upper()
    return wrapper


print(loud(str).__name__)

# Output:
# str
