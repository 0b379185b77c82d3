from collections.abc import Sequence
from typing import Generic, Self, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Self:
        self.items.append(item)
        return self


def first(items: Sequence[T], default: T) -> T:
    return items[0] if items else default


print(Stack[int]().push(1).push(2).items, first([], "none"))

# Output:
# [1, 2] none
