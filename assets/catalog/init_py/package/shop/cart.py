"""The cart."""
from .prices import PRICES


class Cart:
    """Things to buy and how many of each."""

    def __init__(self):
        self.items = {}

    def add(self, name, count=1):
        """Put `count` more of `name` into the cart."""
        self.items[name] = self.items.get(name, 0) + count

    def total(self):
        """The sum in cents."""
        return sum(PRICES[name] * count for name, count in self.items.items())
