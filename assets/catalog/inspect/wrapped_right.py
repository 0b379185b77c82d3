import functools
import inspect

def timed(function):
    return functools.wraps(function)(lambda *args: function(*args))
@timed
def area(width, height): ...
print(inspect.signature(area))

# Output:
# (width, height)
