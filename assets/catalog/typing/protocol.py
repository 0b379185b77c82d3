from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class Priced(Protocol):
    price: float
    def label(self) -> str: ...


@dataclass
class Tea:
    price: float
    def label(self) -> str:
        return f"tea for {self.price}"


def cheapest(goods: Iterable[Priced]) -> str:
    return min(goods, key=lambda item: item.price).label()


print(cheapest([Tea(3.5), Tea(2.5)]))

# Output:
# tea for 2.5
