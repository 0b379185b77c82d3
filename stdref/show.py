"""The `show` command: a page, a symbol or an item as text, HTML, Markdown or JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from stdref import pager
from stdref.reference.interpreters import own
from stdref.render.blocks import Heading, Name, Prose, words
from stdref.render.excerpt import excerpt
from stdref.render.flow import all_names, flow

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.lookup import Subject
    from stdref.render.blocks import Block


def write(catalog: Catalog, subject: Subject, form: str, paged: bool) -> None:
    """Write `subject` to the standard output; `form` is "text", "html", "markdown" or "json"."""
    crumbs = catalog.categories_of(subject.module)
    if form == "json":
        import json

        print(json.dumps(data(subject, crumbs), indent=2))
        return
    content = blocks(subject, own().version, crumbs)
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


def blocks(subject: Subject, version: str, crumbs: tuple[str, ...]) -> Iterator[Block]:
    """The whole page, or the items of it that are meant below a heading of their own."""
    page = subject.page
    if page is not None and subject.whole:
        yield from flow(page, version, crumbs, lambda: subject.names)
        return
    yield Prose(words(" › ".join((*crumbs[:1], *([subject.module] if page else []), subject.name))), "crumbs")
    yield Heading(1, subject.name.partition("#")[0])
    if symbol := subject.symbol:
        yield Name(symbol.name.rpartition(".")[2], symbol.signature, symbol.kind, symbol.summary, symbol.name)
    if page is not None:
        yield from excerpt(flow(page, version), subject.anchors)
    yield from all_names(subject.symbol.name if subject.symbol else subject.name, subject.names)


def data(subject: Subject, crumbs: tuple[str, ...]) -> dict[str, Any]:
    """The page as it is in the model, or the items of it that are meant; with the names that the interpreter has."""
    from stdref.render.data import items, plain_data

    made: dict[str, Any] = {"name": subject.name, "module": subject.module, "categories": crumbs}
    if subject.symbol is not None:
        made["symbol"] = plain_data(subject.symbol)
    if subject.page is not None and subject.whole:
        made["page"] = plain_data(subject.page)
    else:
        made["items"] = list(items(subject.page, subject.anchors)) if subject.page else []
    return made | {"names": plain_data(subject.names)}
