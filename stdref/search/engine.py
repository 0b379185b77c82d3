"""The search: ranks names, tasks and page text in one list. Cheap to import; the index is opened elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.model import Target
from stdref.search import words
from stdref.search.names import Names

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog


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


class Engine:
    """Answers queries. Immutable; to be used from the thread that made it."""

    def __init__(self, names: Names, entries: list[Hit]) -> None:
        self._names, self._entries = names, entries

    @classmethod
    def of_modules(cls, catalog: Catalog) -> Engine:
        """An engine that knows the names of modules only: at hand before an index is."""
        modules = list(catalog.modules)
        hits = [Hit(name, name, "module", ", ".join(catalog.categories_of(name)), Target(name), 0.0)
                for name in modules]
        return cls(Names.of(modules), hits)

    def search(self, query: str, limit: int = 30) -> list[Hit]:
        """The places that answer `query`, best first, at most `limit`."""
        found = self._names.find(words.read(query))[:limit]
        return [self._entries[match.number]._replace(score=round(match.score, 4)) for match in found]


def matched(query: str, text: str) -> list[tuple[int, int]]:
    """The ranges of characters of `text` to mark for `query`, in order and apart from each other."""
    asked = words.read(query)
    stems = {words.stem(word) for word in asked.words}
    ranges: list[tuple[int, int]] = []
    for found in re.finditer(r"[^\W_]+", text[:10_000]):
        word = words.fold(found[0])
        if words.stem(word) in stems:
            ranges.append(found.span())
            continue
        beginning = max((len(typed) for typed in asked.words if len(typed) > 1 and word.startswith(typed)), default=0)
        if beginning:
            ranges.append((found.start(), found.start() + beginning))
    return ranges
