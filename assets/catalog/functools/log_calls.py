from functools import wraps


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(f"{function.__name__} {args} {kwargs} -> {result!r}")
        return result

    return wrapper


@logged
def area(width, height=1):
    return width * height


area(3, height=2)

# Output:
# area (3,) {'height': 2} -> 6
