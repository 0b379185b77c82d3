"""Private by its name: callers import from the package."""
from typing import NamedTuple

PI = 3.14


class Circle(NamedTuple):
    """A circle around the origin."""

    radius: float
