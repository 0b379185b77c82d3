from collections.abc import Callable, Iterable, Iterator


def changed(prices: Iterable[float], change: Callable[[float], float]) -> Iterator[float]:
    for price in prices:
        yield change(price)


def total(*prices: float, **options: bool) -> float:
    amount = sum(prices)
    return round(amount) if options.get("rounded") else amount


print(list(changed([2, 3.5], lambda price: price * 2)))
print(total(1.25, 2.5), total(1.25, 2.5, rounded=True))

# Output:
# [4, 7.0]
# 3.75 4
