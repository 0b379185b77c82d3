from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def logged(function: Callable[P, R]) -> Callable[P, R]:
    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("call", function.__name__, args, kwargs)
        return function(*args, **kwargs)
    return wrapper


@logged
def add(a: int, b: int = 1) -> int: return a + b


print(add(2, b=3))

# Output:
# call add (2,) {'b': 3}
# 5
