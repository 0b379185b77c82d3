"""What is known of names, as blocks: the page of a symbol, the page of a module that nobody has written one for yet,
and the section of all names of a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.snippet import version_key
from stdref.render import docstring, signature
from stdref.render.blocks import Badges, Block, Code, Grid, Heading, Line, Name, Prose, link, words
from stdref.render.excerpt import excerpt
from stdref.render.flow import flow

if TYPE_CHECKING:
    from stdref.catalog.model import Page
    from stdref.catalog.text import Span
    from stdref.reference.facts import Fact
    from stdref.reference.known import Known
    from stdref.reference.library import Module, Symbol

OLD = (3, 8)  # what is older than that is never missing
DOCS = "https://docs.python.org/3/{page}.html#{anchor}"
MOST_HEIRS = 400  # inherited members that are listed


class Entry(NamedTuple):
    """A symbol with what its page shows beside what is known of it.

    `members` are a class's own, `heirs` what it has from each other class, `neighbours` the names before and after it;
    `page` is its module's, with the `anchors` of the items that show it.
    """

    known: Known
    members: tuple[Known, ...] = ()
    heirs: tuple[tuple[str, tuple[Symbol, ...]], ...] = ()
    neighbours: tuple[str, ...] = ()
    page: Page | None = None
    anchors: tuple[str, ...] = ()


def symbol_page(entry: Entry, version: str, crumbs: Iterable[str] = ()) -> Iterator[Block]:
    """The page of one name, as Python `version` has it."""
    known = entry.known
    above = words("".join(f"{crumb} › " for crumb in list(crumbs)[:1]))
    yield Prose((*above, *link(known.module), *words(f" › {known.shown}")), "crumbs")
    yield Heading(1, known.shown)
    if facts := tuple(filter(None, (known.kind, *badges(known, version)))):
        yield Badges(facts)
    yield from _warnings(known)
    text = signature.laid_out(known.shown, known.kind, known.signature)
    if known.symbol is not None and known.symbol.value:
        text += f" = {known.symbol.value}"
    yield Code(text)
    about, more = _documentation(known)
    yield from docstring.blocks(about, 3)
    yield from _shown(entry, version)
    yield from _parameters(known)
    if more:
        yield Heading(2, "Docstring", "docstring")
        yield from docstring.blocks(more, 3)
    yield from _source(known, version)
    if known.bases:
        yield Prose((*words("Derives from "), *_list(known.bases), *words(".")))
    yield from _members(entry, version)
    yield from _elsewhere(entry)


def badges(known: Known, version: str) -> tuple[str, ...]:
    """What is special about a name, in a few words each; the version is that of the interpreter in use."""
    fact = known.fact
    found: list[str] = []
    if fact is not None:
        found += _facts(fact)
    if known.inherited:
        found.append(f"inherited from {known.inherited.removeprefix('builtins.')}")
    if not known.documented:
        found.append("undocumented")
    if not known.here:
        found.append(f"not in your {'.'.join(version.split('.')[:2])}")
    return tuple(found)


def _facts(fact: Fact) -> Iterator[str]:
    from stdref.reference.facts import NAMED

    if fact.since and version_key(fact.since) > OLD:
        yield f"since {fact.since}"
    if fact.deprecated:
        yield "deprecated" + (f" since {fact.deprecated}" if fact.deprecated != "?" else "")
    if fact.removed:
        yield f"removed in {fact.removed}"
    if fact.platforms:
        yield f"{', '.join(NAMED[letter] for letter in fact.platforms)} only"


def _warnings(known: Known) -> Iterator[Block]:
    if known.fact is not None and known.fact.instead:
        yield Prose((*words("Deprecated: use "), *link(known.fact.instead), *words(" instead.")), "note")


def _documentation(known: Known) -> tuple[str, str]:
    """The first paragraph of the docstring, without the calls that it may begin with, and the others."""
    from stdref.reference.library import without_calls

    doc = without_calls(known.symbol.doc, known.name) if known.symbol else ""
    about, _, more = doc.partition("\n\n")
    return about, more.strip("\n")


def _source(known: Known, version: str) -> Iterator[Block]:
    """Where the text is from, or that there is none."""
    if known.symbol is not None and known.symbol.doc:
        yield Prose(words(f"In the words of the docstring in your Python {version}."), "muted")
    elif known.symbol is not None and known.kind in ("function", "method", "class", "coroutine", "property"):
        yield Prose(words(f"Your Python {version} has no docstring for it."), "muted")


def _shown(entry: Entry, version: str) -> Iterator[Block]:
    """The items of the module's page that show the name."""
    if entry.page is not None and entry.anchors:
        yield from excerpt(flow(entry.page, version), entry.anchors)


def _parameters(known: Known) -> Iterator[Block]:
    if "\n" in known.signature or not known.signature.startswith("("):
        return
    found = signature.parameters(known.signature)
    if len(found) < 2:
        return
    yield Heading(2, "Parameters", "parameters")
    # Columns that would be empty throughout are left out.
    columns = [("Name", True, [words(each.name, "code") for each in found]),
               ("Default", True, [words(each.default, "code") for each in found]),
               ("Type", True, [words(each.type, "code") for each in found]),
               ("Given", False, [words(each.how) for each in found])]
    full = [column for column in columns if any(column[2])]
    yield Grid(tuple(title for title, _, _ in full), tuple(code for _, code, _ in full),
               tuple(Line(cells) for cells in zip(*(cells for _, _, cells in full), strict=True)))


def _list(names: Iterable[str]) -> tuple[Span, ...]:
    spans: tuple[Span, ...] = ()
    for name in names:
        shown = name.removeprefix("builtins.")
        private = "._" in f".{name}"
        spans = (*spans, *words(", " if spans else ""), *(words(shown, "code") if private else link(shown)))
    return spans


def _members(entry: Entry, version: str) -> Iterator[Block]:
    if entry.members:
        yield Heading(2, "Members", "members")
    for member in entry.members:
        yield _name(member, member.name.rpartition(".")[2], version)
    if entry.heirs:
        yield Heading(2, "Inherited", "inherited")
    own = entry.known.name
    left = MOST_HEIRS
    for ancestor, symbols in entry.heirs:
        spans: tuple[Span, ...] = (*words("From "), *link(ancestor.removeprefix("builtins.")), *words(": "))
        for number, symbol in enumerate(symbols[:left]):
            last = symbol.name.rpartition(".")[2]
            spans = (*spans, *words(", " if number else ""), *link(f"{own}.{last}", last))
        left = max(0, left - len(symbols))
        yield Prose(spans, "item")


def _elsewhere(entry: Entry) -> Iterator[Block]:
    known = entry.known
    yield Heading(2, "See also", "see-also")
    yield Prose((*words("Module "), *link(known.module)), "item")
    if entry.neighbours:
        yield Prose((*words("Beside it: "), *_list(entry.neighbours)), "item")
    if known.fact is not None and known.fact.documented:
        yield Prose(link(address(known.fact), "Official documentation"), "item")


def address(fact: Fact) -> str:
    """Where the official documentation has a name."""
    page = fact.page if "/" in fact.page else f"library/{fact.page}"
    return DOCS.format(page=page, anchor=f"module-{fact.name}" if fact.kind == "module"
                       else fact.name.removeprefix("builtins."))


def module_page(module: Module, fact: Fact | None, names: Iterable[Known], version: str,
                crumbs: Iterable[str] = ()) -> Iterator[Block]:
    """The page of a module that has no written one: what the interpreter and the facts say."""
    yield Prose(words(" › ".join((*list(crumbs)[:1], module.name))), "crumbs")
    yield Heading(1, module.name)
    yield Badges(("reference only", *(_facts(fact) if fact is not None else ())))
    if module.summary:
        yield Prose(docstring.inline(module.summary), "lead")
    yield Code(f"import {module.name}")
    if module.problem:
        yield Prose(words(_absence(module, fact, version)), "note")
    rest = module.doc.strip().partition("\n\n")[2]
    if rest.strip():
        yield Heading(2, "About it", "about")
        yield from docstring.blocks(rest, 3)
    if module.doc:
        yield Prose(words(f"From the docstring in your Python {version}. Nobody has written a page with examples yet."),
                    "muted")
    if fact is not None:
        yield Prose(link(address(fact), "Official documentation"), "item")
    yield from all_names(module.name, names, version)


def _absence(module: Module, fact: Fact | None, version: str) -> str:
    """Why the interpreter has not said anything of a module."""
    short = ".".join(version.split(".")[:2])
    if fact is not None and fact.since and version_key(fact.since) > version_key(short):
        return f"Your Python {version} does not have it: it comes with {fact.since}."
    if fact is not None and fact.removed and version_key(fact.removed) <= version_key(short):
        return f"Your Python {version} does not have it any more: {fact.removed} removed it."
    return f"Your Python {version} cannot import it ({module.problem})."


def all_names(module: str, names: Iterable[Known], version: str) -> Iterator[Block]:
    """The section of a module's names; classes are followed by the members that are their own."""
    begun = False
    for known in names:
        if not begun:
            begun = True
            yield Heading(2, "All names", "all-names")
            yield Prose(words(f"As your Python {version} describes them."), "muted")
        yield _name(known, known.name.removeprefix(module + "."), version)


def _name(known: Known, shown: str, version: str) -> Name:
    quiet = not known.here or not known.documented
    kind = known.kind
    value = known.symbol.value if known.symbol else ""
    sign = known.signature.partition("\n")[0] or (f" = {value}" if value and kind in ("constant", "attribute") else "")
    return Name(shown, sign, kind, known.summary, known.name, " · ".join(badges(known, version)), quiet)
