"""Private by its name: callers import from the package."""
from ._circle import PI


def area(circle):
    """The area of `circle`."""
    return PI * circle.radius ** 2
