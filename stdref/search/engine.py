"""The search: ranks names, tasks and page text in one list. Cheap to import; the index is opened elsewhere."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.target import Target
from stdref.search import words
from stdref.search.names import Names
from stdref.search.words import Query

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.search.text import Texts

ITEMS = frozenset({"row", "recipe", "table", "chooser", "pitfall", "error", "text"})  # kinds that are no names
SPARE = 20  # further places that are looked at, for those that are folded
NAME = r"\w*[._]\w[\w.]*"  # no blank, but a dot or an underscore: only names are written so
NAMELIKE = 0.8  # what text counts that answers a name
LONGEST = 10_000  # characters of a text that are looked at for what to mark
REPEATED = 0.85  # what a further place counts that answers with the same name as one before


class Hit(NamedTuple):
    """A place that answers a query.

    `name` is the qualified Python name it shows (of a row, recipe or error its first symbol, else the module);
    `kind` is module, function, class, method, exception, coroutine, property, attribute, constant or data for a
    name, and row, recipe, table, chooser, pitfall, error or text for what stands on a page; `title` is one line of
    what it is.
    """

    name: str
    module: str
    kind: str
    title: str
    target: Target
    score: float


class Place(NamedTuple):
    """What the index knows of a place; `place` is the anchor of the item at which a symbol opens."""

    name: str
    module: str
    kind: str
    title: str
    anchor: str
    place: str


class IndexLost(OSError):
    """The index was damaged or removed while in use; it has to be built again."""


class Engine:
    """Answers queries. Immutable; to be used by one thread at a time.

    `numbers` turns the numbers of `names` into those of `places`.
    """

    def __init__(self, names: Names, numbers: Sequence[int], places: Callable[[Iterable[int]], dict[int, Place]],
                 texts: Texts | None) -> None:
        self._names, self._numbers, self._places, self._texts = names, numbers, places, texts

    @classmethod
    def of_modules(cls, catalog: Catalog) -> Engine:
        """An engine that knows the names of modules only: at hand before an index is."""
        modules = list(catalog.modules)

        def places(numbers: Iterable[int]) -> dict[int, Place]:
            return {number: Place(modules[number], modules[number], "module",
                                  ", ".join(catalog.categories_of(modules[number])), "", "") for number in numbers}

        return cls(Names.of(modules), range(len(modules)), places, None)

    def search(self, query: str, limit: int = 30) -> list[Hit]:
        """The places that answer `query`, best first, at most `limit`; raises `IndexLost`."""
        asked = words.read(query)
        if self._texts is None:
            return self._ranked(self._named(asked, True), limit)
        from sqlite3 import Error

        try:
            like_name = bool(re.fullmatch(NAME, asked.name))
            # Where all words are spelled like words that are known, no letter of a name has to be guessed.
            scores = self._named(asked, like_name or not self._texts.knows(asked.words))
            for number, score in self._texts.find(asked, like_name).items():
                scores[number] = max(score * (NAMELIKE if like_name else 1.0), scores.get(number, 0.0))
            return self._ranked(scores, limit)
        except (Error, LookupError) as error:
            raise IndexLost(f"the search index cannot be read ({error}): it has to be built again") from error

    def _named(self, asked: Query, guess: bool) -> dict[int, float]:
        return {self._numbers[number]: score for number, score in self._names.find(asked, guess).items()}

    def _ranked(self, scores: dict[int, float], limit: int) -> list[Hit]:
        best = heapq.nsmallest(limit + SPARE, scores, key=lambda number: (-scores[number], number))
        places = self._places(best)
        hits = [Hit(place.name, place.module, place.kind, place.title, Target(place.module, place.anchor), score)
                for place, score in folded([(places[number], scores[number]) for number in best])]
        hits.sort(key=lambda hit: -hit.score)
        return [hit._replace(score=round(min(1.0, hit.score), 4)) for hit in hits[:limit]]


def folded(ranked: Iterable[tuple[Place, float]]) -> Iterator[tuple[Place, float]]:
    """Each target once; of a name and the items that show it as their first, what comes first; other items of that name
    count less than the first."""
    targets: set[tuple[str, str]] = set()
    names: set[str] = set()
    for place, score in ranked:
        target = (place.module, place.anchor)
        if target in targets or (place.kind not in ITEMS and place.name in names):
            continue
        targets |= {target, (place.module, place.place or place.anchor)}
        yield place, score * (REPEATED if place.name in names else 1.0)
        names.add(place.name)


class Marker:
    """Finds what to mark in the names and titles of results; reads the query once for all of them."""

    def __init__(self, query: str) -> None:
        self._asked = words.read(query)
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
