"""The search: ranks names, tasks and page text in one list. Cheap to import; the index is opened elsewhere."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.target import Target
from stdref.search.names import Names
from stdref.search.naming import named
from stdref.search.query import Limits, Query, read
from stdref.search.words import compact

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.search.text import Texts
    from stdref.search.vocabulary import Word

ITEMS = frozenset({"row", "recipe", "table", "chooser", "pitfall", "error", "text"})  # kinds that are no names
SPARE = 20  # further places that are looked at, for those that are folded
NAME = r"\w*[._]\w[\w.]*"  # no blank, but a dot or an underscore: only names are written so
LIMITED = 400  # and where only some kinds of places, or those of a module, are wanted
NAMELIKE = 0.8  # what text counts that answers a name
IN_CODE, IN_FRAME = 0.9, 0.4  # what a name counts that stands in code that was pasted, or above the line that asks
REPEATED = 0.85  # what a further place counts that answers with the same name as one before


class Hit(NamedTuple):
    """A place that answers a query.

    `name` is the qualified Python name it shows (an item the one of its names that the query is about, or its module),
    and `module` the one that the name lies in, which may be another than that of the page in `target`;
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
    """What the index knows of a place on the page of `module`.

    `place` is the anchor of the item at which a symbol opens, `home` the module that its name lies in; `symbols` are
    the names of an item that shows several, as `naming.filed` writes them.
    """

    name: str
    home: str
    module: str
    kind: str
    title: str
    anchor: str
    place: str
    symbols: str = ""


class IndexLost(OSError):
    """The index was damaged or removed while in use; it has to be built again."""


class Engine:
    """Answers queries. Immutable; to be used by one thread at a time.

    `numbers` turns the numbers of `names` into those of `places`; `scopes` are the modules that a query may be limited
    to.
    """

    def __init__(self, names: Names, numbers: Sequence[int], places: Callable[[Iterable[int]], dict[int, Place]],
                 texts: Texts | None, scopes: frozenset[str] = frozenset()) -> None:
        self._names, self._numbers, self._places, self._texts = names, numbers, places, texts
        self._scopes = scopes

    @classmethod
    def of_modules(cls, catalog: Catalog) -> Engine:
        """An engine that knows the names of modules only: at hand before an index is."""
        modules = list(catalog.modules)

        def places(numbers: Iterable[int]) -> dict[int, Place]:
            wanted = {modules[number]: number for number in numbers}
            titles: dict[str, list[str]] = {}
            for category in catalog.categories:
                for entry in category.modules:
                    if entry.name in wanted:
                        titles.setdefault(entry.name, []).append(category.title)
            return {number: Place(module, module, module, "module", ", ".join(titles[module]), "", "")
                    for module, number in wanted.items()}

        return cls(Names.of(modules), range(len(modules)), places, None, frozenset(modules))

    def search(self, query: str, limit: int = 30, *, everywhere: bool = False) -> list[Hit]:
        """The places that answer `query`, best first, at most `limit`; raises `IndexLost`.

        With `everywhere` those whose text holds its words, whatever they are about.
        """
        return [hit for _, hit in self._guarded(query, limit, everywhere)]

    def explain(self, query: str, limit: int = 30) -> list[tuple[Hit, str]]:
        """As `search`, each hit with why it stands where it stands; raises `IndexLost`."""
        found = self._guarded(query, limit, False)
        asked = read(query, self._scopes)
        by_name = {self._numbers[number]: why for each in self._as_names(asked)
                   for number, why in self._names.explain(each).items()}
        by_code = {place: f"name in the code {worth:.3f}" for place, worth in self._mentioned(asked).items()}
        by_text = self._texts.explain(asked, [number for number, _ in found]) if self._texts is not None else {}
        return [(hit, "; ".join(filter(None, (by_name.get(number), by_code.get(number), by_text.get(number)))))
                for number, hit in found]

    def near(self, query: str) -> tuple[str, ...]:
        """Other queries that may have been meant, where nothing answers this one."""
        return self._texts.near(read(query, self._scopes)) if self._texts is not None else ()

    def _guarded(self, query: str, limit: int, everywhere: bool) -> list[tuple[int, Hit]]:
        asked = read(query, self._scopes)
        if self._texts is None:
            return self._ranked(self._named(asked, True), [], asked.limits, limit)
        from sqlite3 import Error

        try:
            found = self._found(self._texts, asked, limit, everywhere)
            if not found and asked.limits.phrases:  # quotes that belong to an error message, perhaps
                found = self._found(self._texts, asked._replace(limits=asked.limits._replace(phrases=())), limit,
                                    everywhere)
            return found
        except (Error, LookupError) as error:
            raise IndexLost(f"the search index cannot be read ({error}): it has to be built again") from error

    def _found(self, texts: Texts, asked: Query, limit: int, everywhere: bool) -> list[tuple[int, Hit]]:
        if not asked.words and asked.limits != Limits():
            listed = texts.listed(asked.limits, limit)
            return self._ranked({number: 1 - at / len(listed) / 2 for at, number in enumerate(listed)}, [],
                                asked.limits, limit)
        words = texts.words(asked)
        if everywhere:
            return self._ranked(texts.everywhere(asked, words), words, asked.limits, limit)
        like_name = bool(re.fullmatch(NAME, asked.name))
        # Where all words are spelled like words that are known, no letter of a name has to be guessed; but two may be a
        # class and a part of its method's name.
        pair = len(asked.words) == len(asked.text.split()) == 2
        scores = self._named(asked, like_name or pair or not texts.knows(asked.words))
        for number, score in texts.find(asked, words, like_name).items():
            scores[number] = max(score * (NAMELIKE if like_name else 1.0), scores.get(number, 0.0))
        return self._ranked(scores, words, asked.limits, limit)

    def _named(self, asked: Query, guess: bool) -> dict[int, float]:
        best: dict[int, float] = {}
        for each in self._as_names(asked):
            for number, score in self._names.find(each, guess).items():
                place = self._numbers[number]
                best[place] = max(score, best.get(place, 0.0))
        for place, worth in self._mentioned(asked).items():
            best[place] = max(worth, best.get(place, 0.0))
        return best

    def _mentioned(self, asked: Query) -> dict[int, float]:
        """The places of names in code that was pasted."""
        found: dict[int, float] = {}
        for at, name in enumerate(asked.mentioned):
            # Of a variable's method the last part is known, as of an exception that another module defines.
            for number in (self._names.called(name) or self._names.called(name.rpartition(".")[2]))[:1]:
                # A line that begins with an exception is a message about it, and is looked up as a whole.
                worth = IN_CODE if name in asked.text and not asked.text.startswith(f"{name}:") else IN_FRAME
                found.setdefault(self._numbers[number], worth - 0.02 * at)
        return found

    def _as_names(self, asked: Query) -> list[Query]:
        """What may be meant as a name: what was typed, also as a name of the module that it is limited to."""
        module = asked.limits.module
        if not module or not asked.key:
            return [asked]
        return [asked, asked._replace(name=f"{module}.{asked.name}", key=compact(module) + asked.key)]

    def _ranked(self, scores: dict[int, float], words: list[Word], limits: Limits,
                limit: int) -> list[tuple[int, Hit]]:
        many = SPARE if limits == Limits() else LIMITED
        best = heapq.nsmallest(limit + many, scores, key=lambda number: (-scores[number], number))
        places = self._places(best)
        kept = [(number, _about(places[number], words), scores[number]) for number in best
                if _within(places[number], limits)]
        hits = [(number, Hit(place.name, place.home, place.kind, place.title, Target(place.module, place.anchor),
                             score)) for number, place, score in folded(kept)]
        hits.sort(key=lambda found: -found[1].score)
        return [(number, hit._replace(score=round(min(1.0, hit.score), 4))) for number, hit in hits[:limit]]


def _about(place: Place, words: list[Word]) -> Place:
    """The place under the one of its names that the words of the query fit best."""
    if not place.symbols or not words:
        return place
    name, home = named(place.symbols, words)
    return place._replace(name=name, home=home)


def _within(place: Place, limits: Limits) -> bool:
    """Whether a place lies within the module and the kinds that are asked for."""
    module = limits.module
    inside = not module or any(each == module or each.startswith(module + ".") for each in (place.home, place.module))
    return inside and (not limits.kinds or place.kind in limits.kinds)


def folded(ranked: Iterable[tuple[int, Place, float]]) -> Iterator[tuple[int, Place, float]]:
    """Each target once; of a name and the items that show it as their first, what comes first; other items of that name
    count less than the first."""
    targets: set[tuple[str, str]] = set()
    names: set[str] = set()
    for number, place, score in ranked:
        target = (place.module, place.anchor)
        if target in targets or (place.kind not in ITEMS and place.name in names):
            continue
        targets |= {target, (place.module, place.place or place.anchor)}
        yield number, place, score * (REPEATED if place.name in names else 1.0)
        names.add(place.name)
