"""What a name on the command line speaks of: a page, a symbol or an item; and which names are near to one of none."""

from __future__ import annotations

import builtins
import difflib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from stdref.reference import library
from stdref.reference.library import Symbol

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.catalog.model import Page

LIKE = 0.55  # the likeness, as difflib measures it, from which on a name is offered in place of another
LONGEST = 60  # characters of a name that are compared and repeated in a message


class Unknown(Exception):
    """Nothing has this name; the message says which are near, and where to look."""


class Subject(NamedTuple):
    """What a name speaks of.

    `page` is the page it belongs to, if there is one; `anchors` are the items to show, none for a whole page;
    `symbol` is what the interpreter says of a symbol, `names` what it says of a module's names or a class's members.
    """

    name: str
    module: str
    page: Page | None
    anchors: tuple[str, ...] = ()
    symbol: Symbol | None = None
    names: tuple[Symbol, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it is a module with all that belongs to it."""
        return self.name == self.module


def find(catalog: Catalog, name: str, python: str) -> Subject:
    """What `name` speaks of, as the interpreter `python` and the pages know it; raises `Unknown`."""
    first = name.partition(".")[0]
    builtin = first not in catalog.modules and hasattr(builtins, first)
    target = catalog.resolve(f"builtins.{name}" if builtin else name)
    if target is None:
        return _without_page(catalog, f"builtins.{name}" if builtin else name, python)
    page = catalog.page(target.module)
    if not target.anchor:
        return Subject(target.module, target.module, page, names=_symbols(python, [target.module]))
    if target.anchor.startswith(target.module + "."):
        return _symbol(catalog, target.anchor, target.module, page, python)
    anchors = [place.anchor for place in page.places if place.anchor]
    if target.anchor not in anchors:
        raise Unknown(_unknown(name, (f"{page.module}#{anchor}" for anchor in anchors)))
    return Subject(name, target.module, page, (target.anchor,))


def _symbol(catalog: Catalog, name: str, module: str, page: Page | None, python: str) -> Subject:
    parts = name.split(".")
    least = len(module.split(".")) if page else 1
    known = _symbols(python, [".".join(parts[:end]) for end in range(least, len(parts) + 1)])
    symbol = next((symbol for symbol in known if symbol.name == name), None)
    spoken = {name, name.removeprefix("builtins.")}
    anchors = tuple(place.anchor for place in page.places[1:] if spoken & set(place.symbols)) if page else ()
    names = tuple(other for other in known if other.name.startswith(name + "."))
    if symbol is None and not anchors and not names:
        kind = library.kinds(python, [name])[1][name]
        if kind is None:
            near = [other.name for other in known] or [
                *catalog.modules, *(other.name for other in _nearby(catalog, name, python))]
            raise Unknown(_unknown(name, near))
        symbol = Symbol(name, kind, "", "", False)
    return Subject(name.removeprefix("builtins."), module, page, anchors, symbol, names)


def _without_page(catalog: Catalog, name: str, python: str) -> Subject:
    """A name of a module that the catalog lacks: the interpreter may know it all the same."""
    if "#" in name:
        raise Unknown(_unknown(name, catalog.modules))
    return _symbol(catalog, name, name.partition(".")[0], None, python)


def _symbols(python: str, modules: list[str]) -> tuple[Symbol, ...]:
    found = library.symbols(python, modules)
    return tuple(symbol for module in modules for symbol in found.get(module, ()))


def _nearby(catalog: Catalog, name: str, python: str) -> tuple[Symbol, ...]:
    """The symbols of the modules whose names are near to the beginning of `name`."""
    parts = name[:LONGEST].split(".")[:-1]
    prefixes = [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
    modules = [module for prefix in prefixes for module in nearest(prefix, catalog.modules)[:1]]
    return _symbols(python, modules) if modules else ()


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """Those of `names` that are spelt most like `name`, the best first; upper and lower case do not count.

    What all have in common, such as the name of their module, does not make them alike.
    """
    wanted = name[:LONGEST].casefold()
    folded = {other.casefold(): other for other in names}
    shared = max((match.end() for match in re.finditer(r"[.#/]", wanted)
                  if all(other.startswith(wanted[: match.end()]) for other in folded)), default=0)
    tails = {other[shared:]: original for other, original in folded.items()}
    return [tails[near] for near in difflib.get_close_matches(wanted[shared:], tails, cutoff=LIKE)]


def unknown(what: str, name: str, names: Iterable[str], elsewhere: str) -> str:
    """The message that there is no `what` of that name, with the nearest of `names` and where else to look."""
    *others, last = nearest(name, names) or [""]
    near = f"did you mean {', '.join(others)}{' or ' if others else ''}{last}? Or " if last else ""
    shown = name if len(name) <= LONGEST else name[:LONGEST] + "…"
    return f"there is no {what} {shown!r}: {near}{elsewhere}"


def _unknown(name: str, names: Iterable[str]) -> str:
    return unknown("module, symbol or item", name, names, "try `stdref search` with other words")
