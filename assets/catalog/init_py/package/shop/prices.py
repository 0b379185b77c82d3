"""What things cost, in cents."""

PRICES = {"tea": 250, "cake": 420}
