import functools
import inspect

def traced(function):
    signature = inspect.signature(function)
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = signature.bind(*args, **kwargs)
        bound.apply_defaults()
        print(function.__name__, dict(bound.arguments))
        return function(*args, **kwargs)
    return wrapper

@traced
def book(town, nights=1): ...

book("Bern")

# Output:
# book {'town': 'Bern', 'nights': 1}
