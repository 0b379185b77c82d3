"""What can be found: every place of a page and every name, as flat entries for the index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from stdref.catalog.model import Bullets, ErrorEntry, Page, Paragraph, Place, Table, TableRow, Text, plain
from stdref.reference.known import Known
from stdref.search.naming import home

TITLE = 120  # characters of a title: it is one line
ALL_TAILS = 99


class Entry(NamedTuple):
    """Something to find.

    The first five fields become a hit: `module` is the one on whose page it stands, `home` the one that `name` lies in.
    `place` is the anchor of the item a symbol opens at; `phrases` say what it is
    for, each in words of its own; `names` are the Python names that it shows; `around` is what it is part of, `body`
    its further text. `tails` counts the tails of its name that it is found by, none for items of pages.
    `rank` orders entries that fit a query equally well, the lowest first.
    """

    name: str
    module: str
    kind: str
    title: str
    anchor: str
    place: str = ""
    phrases: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    around: str = ""
    body: str = ""
    tails: int = 0
    rank: float = 0.0
    home: str = ""


def entries(pages: Mapping[str, Page], modules: Collection[str], names: Iterable[Known],
            ranks: Mapping[str, int], summaries: Mapping[str, str] = MappingProxyType({})) -> list[Entry]:
    """Everything that can be found, from the entry that is looked up most to the least.

    `summaries` say what the modules are for that have no page.
    """
    last = max(ranks.values(), default=0) + 1
    found: dict[tuple[str, str], Entry] = {}
    opens = {module: _opens(page) for module, page in pages.items()}
    named = {name for page in pages.values() for place in page.places for name in place.symbols}
    for module in modules:
        rank = ranks.get(module, last)
        page = pages.get(module)
        found.setdefault((module, ""), _module(module, page, rank, summaries.get(module, "")))
    for known in names:
        entry = _symbol(known, opens.get(known.module, {}), ranks.get(known.module, last), named)
        found.setdefault((known.module, entry.anchor), entry)
    items = [entry for page in pages.values() for entry in _items(page, ranks.get(page.module, last))]
    _add_named(found, pages, opens, ranks)
    homes_of = {*ranks, *modules}
    homes = {entry.name: home(entry.name, homes_of) for entry in (*found.values(), *items)}
    return sorted((entry._replace(home=homes[entry.name]) for entry in (*found.values(), *items)),
                  key=lambda entry: entry.rank)


def _module(module: str, page: Page | None, rank: int, summary: str) -> Entry:
    if page is None:
        return Entry(module, module, "module", summary[:TITLE], "", phrases=(module, summary), tails=ALL_TAILS,
                     rank=rank - 1000)
    title = plain(page.purpose)
    return Entry(module, module, "module", title, "", phrases=(*page.place.tasks, title), names=page.place.symbols,
                 around=module, body=plain(page.note), tails=ALL_TAILS, rank=rank - 1000)


def _opens(page: Page) -> dict[str, str]:
    """The anchor of the item that answers best for each name the page shows: where it comes first, else at all."""
    found: dict[str, str] = {}
    for place in page.places[1:]:
        for name in place.symbols[:1]:
            found.setdefault(name, place.anchor)
    for place in page.places[1:]:
        for name in place.symbols:
            found.setdefault(name, place.anchor)
    return found


def _symbol(known: Known, opens: Mapping[str, str], rank: int, named: set[str]) -> Entry:
    name, module = known.shown, known.module
    shown = name in named
    inside = known.name.removeprefix(module + ".").count(".")
    order = rank + 40 * inside + (400 if known.inherited else 0) - (200 if shown else 0)
    order += (0 if known.documented else 100) + (0 if known.here else 30)
    if known.kind in ("constant", "data", "attribute", "exception"):
        order += 60
    # Inherited members are found under their class only: each of its heirs would repeat them.
    heir = bool(known.inherited) and not shown
    title = known.summary or f"{known.kind} of {name.rpartition('.')[0] or module}"
    phrases = () if heir else (_spoken(name), known.summary)
    return Entry(name, module, known.kind, title[:TITLE], known.name, opens.get(name, ""), phrases,
                 () if heir else (name,), tails=name.count(".") if heir else ALL_TAILS, rank=order)


def _add_named(found: dict[tuple[str, str], Entry], pages: Mapping[str, Page],
               opens: Mapping[str, Mapping[str, str]], ranks: Mapping[str, int]) -> None:
    """Add names that pages show and the interpreter did not list: attributes of instances, another platform's."""
    for page in pages.values():
        for place in page.places:
            for name in place.symbols:
                own = name.startswith(page.module + ".")
                if not own or name in pages or (page.module, name) in found:
                    continue
                found[page.module, name] = Entry(
                    name, page.module, "attribute", f"attribute of {name.rpartition('.')[0]}", name,
                    opens[page.module][name], (_spoken(name),), (name,), tails=ALL_TAILS,
                    rank=ranks.get(page.module, len(ranks)) - 100)


def _spoken(name: str) -> str:
    """A name as words: blanks for dots and underscores; the words within CamelCase are split later."""
    return name.replace(".", " ").replace("_", " ")


def _items(page: Page, rank: int) -> Iterator[Entry]:
    """An entry for each place of the page, and one for its prose."""
    around = " ".join((page.module, *page.place.tasks, plain(page.purpose)))

    def item(kind: str, place: Place, title: str, body: str) -> Entry:
        first = place.symbols[0] if place.symbols else page.module
        return Entry(first, page.module, kind, title[:TITLE], place.anchor, phrases=(title, *place.tasks),
                     names=place.symbols, around=around, body=body, rank=rank + 500)

    quick = page.quick_start
    yield item("recipe", quick.place, quick.example.title, plain(quick.intro))
    for row in page.glance.rows:
        yield item("row", row.place, plain(row.want), row.call)
    for recipe in page.recipes:
        yield item("recipe", recipe.place, recipe.example.title, plain(recipe.intro))
    for table in page.tables:
        yield item("table", table.place, table.title, plain(table.intro))
        for line in table.rows:
            yield _line(table, line, item)
    for chooser in page.choosers:
        lines = " ".join(plain(text) for case in chooser.cases for text in case)
        yield item("chooser", chooser.place, chooser.title, lines)
    for pitfall in page.pitfalls:
        yield item("pitfall", pitfall.place, plain(pitfall.symptom), plain(pitfall.why))
    for error in page.errors:
        yield _error(error, item)
    for number, text in enumerate(_prose(page)):
        said = plain(text)
        yield Entry(page.module, page.module, "text", said[:TITLE], "", phrases=(said,), around=around,
                    rank=rank + 900 + number)


def _line(table: Table, line: TableRow, item: Callable[[str, Place, str, str], Entry]) -> Entry:
    """A row of a table: its first cell is what it is looked up by, and its table says what that is."""
    cells = [plain(cell) for cell in line.cells]
    place = line.place._replace(symbols=line.place.symbols or table.place.symbols)
    entry = item("table", place, f"{table.title}: {' · '.join(cells[:2])}", " ".join(cells))
    return entry._replace(phrases=(f"{table.title} {cells[0]}", *cells[:2], *line.place.tasks))


def _error(error: ErrorEntry, item: Callable[[str, Place, str, str], Entry]) -> Entry:
    entry = item("error", error.place, error.messages[0] if error.messages else plain(error.cause),
                 f"{plain(error.cause)} {plain(error.fix)}")
    return entry._replace(phrases=(*error.messages, *error.place.tasks))


def _prose(page: Page) -> Iterator[Text]:
    for block in page.how:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Bullets):
            yield from block.items
    yield from (command.text for command in page.commands)
    yield from (note.text for note in page.versions)
