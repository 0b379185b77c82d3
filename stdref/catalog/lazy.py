"""Sequences whose items are made when they are first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar, overload

From = TypeVar("From")
To = TypeVar("To", covariant=True)


class Lazy(Sequence[To]):
    """`make(source)` for each source, each made once, and not before it is asked for.

    A page is shown from its top while what is further down has not been read: no reader waits for all of it.
    """

    def __init__(self, make: Callable[[From], To], sources: Sequence[From]) -> None:
        self._make = [partial(make, source) for source in sources]
        self._made: dict[int, To] = {}

    def __len__(self) -> int:
        return len(self._make)

    @overload
    def __getitem__(self, index: int) -> To: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[To]: ...

    def __getitem__(self, index: int | slice) -> To | Sequence[To]:
        if isinstance(index, slice):
            return tuple(self[number] for number in range(len(self))[index])
        number = range(len(self))[index]
        if number not in self._made:
            self._made[number] = self._make[number]()
        return self._made[number]
