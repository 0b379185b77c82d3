"""What to mark in the names and titles of results, so that it is seen why they are there."""

from __future__ import annotations

import re

from stdref.search import words
from stdref.search.query import read

LONGEST = 10_000  # characters of a text that are looked at


class Marker:
    """Finds what to mark in the names and titles of results; reads the query once for all of them."""

    def __init__(self, query: str) -> None:
        self._asked = read(query)
        self._stems = {words.stem(word) for word in self._asked.words}
        self._initials = {stem[:1] for stem in self._stems}

    def __call__(self, text: str) -> list[tuple[int, int]]:
        """The ranges of characters of `text` to mark, in order and apart from each other."""
        ranges: list[tuple[int, int]] = []
        for found in re.finditer(r"[^\W_]+", text[:LONGEST]):
            word = words.fold(found[0])
            if word[:1] not in self._initials:
                continue
            if words.stem(word) in self._stems:
                ranges.append(found.span())
                continue
            begun = [len(typed) for typed in self._asked.words if len(typed) > 1 and word.startswith(typed)]
            if begun:
                ranges.append((found.start(), min(found.end(), found.start() + max(begun))))
        return ranges or ([] if " " in text else _letters(self._asked.key, text[:LONGEST]))


def _letters(key: str, name: str) -> list[tuple[int, int]]:
    """The ranges of `name` that hold the letters of `key` in their order, none where they do not."""
    ranges: list[tuple[int, int]] = []
    left = key
    for at, letter in enumerate(name):
        if left and words.fold(letter) == left[0]:
            left = left[1:]
            if ranges and ranges[-1][1] == at:
                ranges[-1] = (ranges[-1][0], at + 1)
            else:
                ranges.append((at, at + 1))
    return [] if left else ranges
