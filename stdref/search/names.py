"""Names found by what people type of them: whole, a tail, a beginning, with a slip, or abbreviated."""

from __future__ import annotations

import heapq
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from stdref.search.query import Query
from stdref.search.words import compact, edits, fold

MOST, CLOSEST = 50, 30  # candidates of each way of matching, and those whose letters are compared
SHORTENED = 20_000  # names that are looked up most
FEW = 8  # names that begin with the query: when there are as many, it is no abbreviation
LONGEST_SLIP, LONGEST_SHORT = 60, 48  # letters of a query that may hold a slip, or be an abbreviation
PARTS = 4  # words of which a name is made that is not written as it should be
BUILTIN = "builtins."
END = "\U0010ffff"
WHOLE, TAIL, BEGUN, SLIP, SHORT = 0.98, 0.96, 0.86, 0.8, 0.75  # what each way of matching is worth at its best
USAGE = 0.05  # how much less a name is worth that is hardly ever looked up
# A letter of an abbreviation: at the start of a part, next to the one before, after vowels only, or anywhere.
AT_START, IN_RUN, PAST_VOWELS, ANYWHERE = 1.0, 0.95, 0.8, 0.25
STARTS = r"(?<![A-Za-z0-9])[A-Za-z0-9]|(?<=[a-z])[A-Z]|[A-Z](?=[a-z])"
VOWELS = "aeiouy_."


Match = tuple[int, float]  # the number of a name, and how well it fits


class Filed(NamedTuple):
    """Sorted keys, and for each the number of the name it belongs to.

    `own` are the places in `keys` of those that may be abbreviated, `held` says which letters each of them holds.
    """

    keys: list[str]
    numbers: array[int]
    own: array[int]
    held: array[int]


class Names:
    """All names, numbered from the one that is looked up most. Immutable.

    A name is filed under a key for each of its tails: "os.path.join" under "ospathjoin", "pathjoin" and "join".
    """

    def __init__(self, names: Sequence[str], filed: Filed) -> None:
        self._names = names
        self._keys, self._numbers, self._own, self._held = filed
        self._known = frozenset(self._keys)

    @classmethod
    def of(cls, names: Sequence[str]) -> Names:
        """The table of `names`, all filed under all their tails."""
        return cls(names, file_names((name, len(name)) for name in names))

    def find(self, query: Query, guess: bool) -> dict[int, float]:
        """How well each name fits, from 0 to 1, by its number; with `guess` also where letters do not."""
        if not query.key:
            return {}
        best = dict(self._begun(query))
        if guess:
            for number, worth in (*self._slips(query), *(self._abbreviated(query) if len(best) < FEW else ())):
                best[number] = max(worth, best.get(number, 0.0))
        return best | dict(self._exact(query))

    def called(self, name: str) -> list[int]:
        """The numbers of the names that are `name`, or end in it as it is written; those looked up most first."""
        return [number for number in sorted(self._filed(compact(name)))
                if f".{self._names[number]}".endswith(f".{name}")]

    def explain(self, query: Query) -> dict[int, str]:
        """In which way each name fits, and what that is worth, by its number."""
        ways = (("abbreviated", self._abbreviated), ("one slip away", self._slips), ("begins so", self._begun),
                ("ends so", self._exact))
        return {number: f"name {'is this' if worth >= WHOLE else way} {worth:.3f}"
                for way, found in ways if query.key for number, worth in found(query)}

    def _filed(self, key: str) -> array[int]:
        """The numbers of the names filed under just this key."""
        return self._numbers[bisect_left(self._keys, key): bisect_right(self._keys, key)]

    def _range(self, key: str) -> tuple[int, int]:
        """Where the keys that begin with `key` lie."""
        return bisect_left(self._keys, key), bisect_left(self._keys, key + END)

    def _usage(self, number: int) -> float:
        return USAGE * number / max(1, len(self._names))

    def _exact(self, query: Query) -> Iterator[Match]:
        for number in heapq.nsmallest(MOST, self._filed(query.key)):
            tail = tail_of(self._names[number], query.key)
            worth = WHOLE if tail in (self._names[number], self._names[number].removeprefix(BUILTIN)) else TAIL
            yield (number, worth + likeness(query.name, tail) - 0.2 * self._usage(number))

    def _begun(self, query: Query) -> Iterator[Match]:
        low, high = self._range(query.key)
        for number in heapq.nsmallest(MOST, self._numbers[low:high]):
            yield (number, BEGUN - self._usage(number))

    def _slips(self, query: Query) -> Iterator[Match]:
        """Names that one slip separates from what was typed."""
        if not 3 <= len(query.key) <= LONGEST_SLIP or query.name.count(" ") >= PARTS:
            return
        found = {number: key for key in edits(query.key) & self._known for number in self._filed(key)}
        for number in heapq.nsmallest(MOST, found):
            tail = tail_of(self._names[number], found[number])
            yield (number, SLIP + likeness(query.name, tail) - self._usage(number))

    def _abbreviated(self, query: Query) -> Iterator[Match]:
        """Names that hold the letters of the key in their order, from the start of a part on; the shortest names."""
        key, keys = query.key, self._keys
        if not 3 <= len(key) <= LONGEST_SHORT or query.name.count(" ") >= PARTS:
            return
        fits = re.compile(re.escape(key[0]) + "".join(f"[^{re.escape(letter)}]*+{re.escape(letter)}"
                                                      for letter in key[1:])).match
        low, high = (bisect_left(self._own, at) for at in self._range(key[0]))
        wanted = letters(key)
        found = [(len(keys[at]), self._numbers[at])
                 for at, held in zip(self._own[low:high], self._held[low:high], strict=True)
                 if held & wanted == wanted and fits(keys[at])]
        best: dict[int, float] = {}
        for length, number in heapq.nsmallest(CLOSEST, found):
            name = self._names[number]
            worth = SHORT * closeness(key, name[tail_start(name, length):]) - self._usage(number)
            best[number] = max(worth, best.get(number, 0.0))
        yield from best.items()


def letters(key: str) -> int:
    """A bit for each letter that `key` holds: what lacks one of a query's need not be looked at."""
    held = 0
    for letter in set(key):
        held |= 1 << (ord(letter) & 63)
    return held


def file_names(names: Iterable[tuple[str, int]]) -> Filed:
    """File names, numbered in their order, under the keys of their tails.

    Each name comes with how many of its tails are filed, from the longest on; those of which all are may be
    abbreviated, if they are among the ones looked up most: all keys with a letter are gone through for that.
    """
    pairs: set[tuple[str, int, bool]] = set()
    for number, (name, tails) in enumerate(names):
        parts = name.split(".")
        pairs.update((compact("".join(parts[start:])), number, len(parts) <= tails and number < SHORTENED)
                     for start in range(min(len(parts), tails)))
    ordered = sorted(pair for pair in pairs if pair[0])
    return Filed([key for key, _, _ in ordered], array("I", (number for _, number, _ in ordered)),
                 array("I", (at for at, (_, _, own) in enumerate(ordered) if own)),
                 array("Q", (letters(key) for key, _, own in ordered if own)))


def tail_start(name: str, length: int) -> int:
    """Where the tail of `name` starts that is filed under a key of this length."""
    at = len(name)
    while length and at:
        at -= 1
        length -= name[at].isalnum()
    return name.rfind(".", 0, at) + 1


def tail_of(name: str, key: str) -> str:
    """The tail of `name` that is filed under `key`."""
    return name[tail_start(name, len(key)):]


def likeness(typed: str, tail: str) -> float:
    """From 0 to 0.02: how much of what a key leaves out, separators and capitals, stands in `tail` as it was typed."""
    typed = typed.replace(" ", ".")
    return (0.005 * (typed.count(".") == tail.count(".")) + 0.005 * (typed.count("_") == tail.count("_"))
            + 0.005 * (typed.rpartition(".")[2][:1] == tail.rpartition(".")[2][:1]) + 0.005 * (typed == tail))


def closeness(key: str, name: str) -> float:
    """How well `key` abbreviates `name`, from 0 to 1: the best way to find its letters in their order."""
    lower = fold(name)
    starts = {found.start() for found in re.finditer(STARTS, name)}
    ways = {-2: 0.0}  # where the letter before may have been found, and what all before are worth then
    for letter in key:
        found: dict[int, float] = {}
        at = lower.find(letter)
        while at >= 0:
            before = [(points, last) for last, points in ways.items() if last < at]
            if before:
                found[at] = max(points + _letter(lower, starts, last, at) for points, last in before)
            at = lower.find(letter, at + 1)
        ways = found
    if not ways:
        return 0.0
    return max(ways.values()) / len(key) * (0.8 + 0.2 * min(1.0, len(key) / len(name)))


def _letter(lower: str, starts: set[int], last: int, at: int) -> float:
    if at == last + 1:
        return IN_RUN
    if at in starts:
        return AT_START
    return ANYWHERE if lower[max(last + 1, 0):at].strip(VOWELS) else PAST_VOWELS
