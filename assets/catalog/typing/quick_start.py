def mean(prices: list[float], digits: int = 2) -> float:
    """The average, rounded."""
    return round(sum(prices) / len(prices), digits)


goods: dict[str, list[float]] = {"tea": [2.5, 3.1]}
for name, prices in goods.items():
    print(name, mean(prices))
print(mean.__annotations__["return"])

# Output:
# tea 2.8
# <class 'float'>
