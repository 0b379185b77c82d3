"""The receipt of a cart."""
from ..prices import PRICES


def text(cart):
    """A line for each item."""
    return "\n".join(f"{count} x {name} {PRICES[name] * count / 100:.2f}" for name, count in cart.items.items())
