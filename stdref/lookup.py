"""What a name on the command line speaks of: a page, a symbol or an item; and which names are near to one of none."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from stdref.reference.known import Known

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.catalog.model import Page
    from stdref.reference.known import Reference
    from stdref.reference.library import Module
    from stdref.render.reference import Entry

LIKE = 0.55  # the likeness, as difflib measures it, from which on a name is offered in place of another
LONGEST = 60  # characters of a name that are compared and repeated in a message


class Unknown(Exception):
    """Nothing has this name; the message says which are near, and where to look."""


class Subject(NamedTuple):
    """What a name speaks of.

    `page` is the page it belongs to, if there is one; `anchors` are the items to show, none for a whole page;
    `said` is what the interpreter says of the module, `names` what is known of its names; `entry` is the symbol that is
    meant, with all that belongs on its page.
    """

    name: str
    module: str
    page: Page | None
    anchors: tuple[str, ...] = ()
    said: Module | None = None
    names: tuple[Known, ...] = ()
    entry: Entry | None = None

    @property
    def whole(self) -> bool:
        """Whether it is a module with all that belongs to it."""
        return self.name == self.module


def find(catalog: Catalog, name: str, reference: Reference) -> Subject:
    """What `name` speaks of, as the interpreter and the pages know it; raises `Unknown`."""
    target = catalog.resolve(name)
    if target is None and "#" in name:
        raise Unknown(_unknown(name, catalog.modules))
    if target is None:
        return _foreign(catalog, name, reference)
    page = catalog.page(target.module) if target.module in catalog.written else None
    if not target.anchor:
        said = reference.ask(target.module)
        return Subject(target.module, target.module, page, said=said, names=reference.names(target.module))
    if target.anchor.startswith(target.module + "."):
        known = reference.look(target.anchor)
        if known is None and not anchors_of(page, target.anchor):
            raise Unknown(_unknown(name, _nearby(catalog, target.module, target.anchor, reference)))
        known = known or Known(target.anchor, target.module, None, None)
        return Subject(known.shown, target.module, page, entry=entry_of(known, page, reference))
    anchors = [place.anchor for place in page.places if place.anchor] if page else []
    if target.anchor not in anchors:
        raise Unknown(_unknown(name, (f"{target.module}#{anchor}" for anchor in anchors)))
    return Subject(name, target.module, page, (target.anchor,))


def entry_of(known: Known, page: Page | None, reference: Reference) -> Entry:
    """All that belongs on the page of a symbol, as far as it is known by now."""
    from stdref.render.reference import Entry

    names = reference.names(known.module)
    members = tuple(other for other in names if other.name.rpartition(".")[0] == known.name)
    owner = known.name.rpartition(".")[0]
    beside = [other.name for other in names if other.name.rpartition(".")[0] == owner and other.documented]
    at = beside.index(known.name) if known.name in beside else -1
    around = (*beside[max(0, at - 2): at], *beside[at + 1: at + 3]) if at >= 0 else ()
    return Entry(known, members, tuple(reference.heirs(known)), around, page, anchors_of(page, known.name))


def anchors_of(page: Page | None, name: str) -> tuple[str, ...]:
    """The items of a page that show a name."""
    spoken = {name, name.removeprefix("builtins.")}
    return tuple(place.anchor for place in page.places[1:] if spoken & set(place.symbols)) if page else ()


def _foreign(catalog: Catalog, name: str, reference: Reference) -> Subject:
    """A name of a module that the catalog lacks: the interpreter may know it all the same."""
    said = reference.ask(name)
    if not said.problem:
        return Subject(name, name, None, said=said, names=reference.names(name))
    known = reference.look(name)
    if known is None:
        first = name.partition(".")[0]
        near = [*catalog.modules, *(other.name for other in reference.names(first)),
                *_nearby(catalog, "", name, reference)]
        raise Unknown(_unknown(name, near))
    return Subject(known.shown, known.module, None, entry=entry_of(known, None, reference))


def _nearby(catalog: Catalog, module: str, name: str, reference: Reference) -> list[str]:
    """The names of the module, or of the modules whose names are near to the beginning of `name`."""
    if module:
        return [known.shown for known in reference.names(module)]
    parts = name[:LONGEST].split(".")[:-1]
    prefixes = [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
    modules = [near for prefix in prefixes for near in nearest(prefix, catalog.modules)[:1]]
    for near in modules:
        reference.ask(near)
    return [known.shown for near in modules for known in reference.names(near)]


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
