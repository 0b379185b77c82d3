"""Names found by what people type of them: whole, a tail, a beginning, with a slip, or abbreviated."""

from __future__ import annotations

import heapq
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from stdref.search.words import Query, compact, one_edit

MOST = 60  # candidates of each way of matching
END = "\U0010ffff"


class Match(NamedTuple):
    """A name that fits: its number, how well from 0 to 1, and whether letters of the query had to be guessed."""

    number: int
    score: float
    guessed: bool = False


class Names:
    """All names, numbered from the one that is looked up most. Immutable.

    A name is filed under a key for each of its tails: "os.path.join" under "ospathjoin", "pathjoin" and "join".
    """

    def __init__(self, names: Sequence[str], keys: list[str], numbers: array[int]) -> None:
        self._names, self._keys, self._numbers = names, keys, numbers

    @classmethod
    def of(cls, names: Sequence[str]) -> Names:
        """The table of `names`, all filed under all their tails."""
        return cls(names, *file_names((name, len(name)) for name in names))

    def find(self, query: Query) -> list[Match]:
        """The names that fit, best first."""
        key = query.key
        if not key:
            return []
        best: dict[int, Match] = {}
        for match in self._exact(query):
            best[match.number] = match
        for match in self._beginning(key):
            best.setdefault(match.number, match)
        if len(key) > 2:
            for match in self._slips(key):
                best.setdefault(match.number, match)
            for match in self._abbreviated(query):
                if match.number not in best or best[match.number].score < match.score:
                    best[match.number] = match
        # Names that are looked up more come first among equals.
        return sorted(best.values(), key=lambda match: (-match.score, match.number))

    def _range(self, key: str) -> tuple[int, int]:
        """Where the keys that begin with `key` lie."""
        return bisect_left(self._keys, key), bisect_left(self._keys, key + END)

    def _exact(self, query: Query) -> Iterator[Match]:
        low, high = bisect_left(self._keys, query.key), bisect_right(self._keys, query.key)
        for number in heapq.nsmallest(MOST, self._numbers[low:high]):
            name = self._names[number]
            whole = 1.0 if compact(name) == query.key else 0.96
            as_typed = 0.01 if name.endswith(query.name) else 0.0
            yield Match(number, whole + as_typed - 0.01 * self._depth(number))

    def _depth(self, number: int) -> float:
        """From 0 for the name that is looked up most to 1 for the least."""
        return number / max(1, len(self._names))

    def _beginning(self, key: str) -> Iterator[Match]:
        low, high = self._range(key)
        for number in heapq.nsmallest(MOST, self._numbers[low:high]):
            yield Match(number, 0.86 - 0.08 * self._depth(number))

    def _slips(self, key: str) -> Iterator[Match]:
        """Names one edit away: the half of the key that the slip is not in is in its place."""
        half = len(key) // 2
        low, high = self._range(key[:half])
        if high - low > 5000:
            low, high = self._range(key[: half + 1])
        found = {at for at in range(low, high) if abs(len(self._keys[at]) - len(key)) < 2
                 and one_edit(key, self._keys[at])}
        for number in heapq.nsmallest(MOST, {self._numbers[at] for at in found}):
            yield Match(number, 0.8 - 0.08 * self._depth(number), True)

    def _abbreviated(self, query: Query) -> Iterator[Match]:
        """Names that hold the letters of the key in their order, from the start of a part on."""
        key = query.key
        pattern = re.compile(re.escape(key[0]) + "".join(f"[^{re.escape(letter)}]*+{re.escape(letter)}"
                                                         for letter in key[1:]))
        low, high = self._range(key[0])
        numbers = {self._numbers[at] for at in range(low, high) if pattern.match(self._keys[at])}
        for number in heapq.nsmallest(MOST, numbers):
            yield Match(number, closeness(key, self._names[number]), True)


def file_names(names: Iterable[tuple[str, int]]) -> tuple[list[str], array[int]]:
    """The sorted keys of names, each name with how many of its tails are filed, and the numbers they belong to."""
    pairs = set()
    for number, (name, tails) in enumerate(names):
        parts = name.split(".")
        for start in range(min(len(parts), tails)):
            pairs.add((compact("".join(parts[start:])), number))
    ordered = sorted(pair for pair in pairs if pair[0])
    return [key for key, _ in ordered], array("I", (number for _, number in ordered))


def closeness(key: str, name: str) -> float:
    """How well `key` abbreviates `name`, from 0 to 0.75: letters at the start of a part count most, then runs."""
    starts = {match.start() for match in re.finditer(r"(?<![A-Za-z])[A-Za-z]|(?<=[a-z])[A-Z]", name)}
    lower, at, points, before = name.lower(), -1, 0.0, -2
    for letter in key:
        near = lower.find(letter, at + 1)
        jump = next((start for start in sorted(starts) if start > at and lower[start] == letter), -1)
        if near < 0:
            return 0.0
        at = jump if jump >= 0 and near != at + 1 else near
        points += 1.0 if at in starts or at == before + 1 else 0.3
        before = at
    return 0.75 * points / len(key) * (0.7 + 0.3 * len(key) / max(len(key), len(name)))
