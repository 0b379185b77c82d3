"""The `show` command: a page, a symbol or an item as text, HTML, Markdown or JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from stdref import pager
from stdref.reference.library import Module
from stdref.render.blocks import Heading, Prose, words
from stdref.render.excerpt import excerpt
from stdref.render.flow import flow
from stdref.render.reference import module_page, symbol_page

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.lookup import Subject
    from stdref.reference.known import Known, Reference
    from stdref.render.blocks import Block


def write(catalog: Catalog, subject: Subject, reference: Reference, form: str, paged: bool) -> None:
    """Write `subject` to the standard output; `form` is "text", "html", "markdown" or "json"."""
    crumbs = catalog.categories_of(subject.module)
    if form == "json":
        import json

        print(json.dumps(data(subject, reference, crumbs), indent=2))
        return
    content = blocks(subject, reference, crumbs)
    if form == "html":
        from stdref.render import html

        here = subject.module + "#"
        sys.stdout.write(html.render(list(content), subject.name,
                                     lambda name: "#" + name.removeprefix(here) if name.startswith(here) else ""))
    elif form == "markdown":
        from stdref.render import markdown

        sys.stdout.write(markdown.render(content))
    else:
        from stdref.render import terminal

        pager.show(list(terminal.render(content, pager.width(), pager.colours())), paged)


def blocks(subject: Subject, reference: Reference, crumbs: tuple[str, ...]) -> Iterator[Block]:
    """The whole page, the page of a symbol, or the items of a page that are meant below a heading of their own."""
    page, version = subject.page, reference.interpreter.version
    if subject.entry is not None:
        yield from symbol_page(subject.entry, version, crumbs)
    elif page is not None and subject.whole:
        yield from flow(page, version, crumbs, lambda: subject.names)
    elif page is not None:
        yield Prose(words(" › ".join((*crumbs[:1], subject.module, subject.name))), "crumbs")
        yield Heading(1, subject.name.partition("#")[0])
        yield from excerpt(flow(page, version), subject.anchors)
    else:
        yield from module_page(subject.said or Module(subject.module), reference.facts.module(subject.module),
                               subject.names, version, crumbs)


def data(subject: Subject, reference: Reference, crumbs: tuple[str, ...]) -> dict[str, Any]:
    """The page as it is in the model, or the items of it that are meant; with the names that the interpreter has."""
    from stdref.render.data import items, plain_data

    made: dict[str, Any] = {"name": subject.name, "module": subject.module, "categories": crumbs,
                            "python": reference.interpreter.version}
    anchors, names = subject.anchors, subject.names
    if subject.said is not None:
        made["doc"], made["problem"] = subject.said.doc, subject.said.problem
    if entry := subject.entry:
        anchors, names = entry.anchors, entry.members
        made["symbol"] = symbol(entry.known)
        made["inherited"] = {ancestor: [other.name for other in symbols] for ancestor, symbols in entry.heirs}
    if subject.page is not None and subject.whole:
        made["page"] = plain_data(subject.page)
    else:
        made["items"] = list(items(subject.page, anchors)) if subject.page else []
    return made | {"names": [symbol(known) for known in names]}


def symbol(known: Known) -> dict[str, Any]:
    """What is known of a name; without what is empty."""
    fact = known.fact
    made = {
        "name": known.shown, "kind": known.kind, "signature": known.signature, "summary": known.summary,
        "doc": known.symbol.doc if known.symbol else "", "value": known.symbol.value if known.symbol else "",
        "bases": list(known.bases), "inherited": known.inherited, "since": known.since,
        "deprecated": fact.deprecated if fact else "", "instead": fact.instead if fact else "",
        "removed": fact.removed if fact else "", "platforms": fact.platforms if fact else "",
    }  # fmt: skip
    return {name: value for name, value in made.items() if value} | {
        "documented": known.documented, "here": known.here}
