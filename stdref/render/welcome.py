"""The start page and the pages that say what is wrong or how to use the keys, as blocks like any page's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from stdref.catalog.text import Span
from stdref.render.blocks import Block, Code, Grid, Heading, Line, Prose, link, words

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.catalog.problem import Problem
    from stdref.catalog.text import Text


def start_page(catalog: Catalog, key: str, editor: str) -> Iterator[Block]:
    """What can be found, and how: shown when no page is open. `key` is the key of the search, `editor` the editor's."""
    yield Heading(1, "Python's standard library")
    yield Prose(words("Look it up, run it, change it. All offline."), "lead")
    search: Text = (*words("Press "), Span(key, "key"), *words(
        " and type a name, a task in your own words, or an error message."))
    yield Prose(search)
    yield Heading(2, "Modules")
    lines = []
    written = catalog.written
    for category in catalog.categories:
        text: list[Span] = []
        for entry in category.modules:
            if entry.name in written:
                text += [*words("   " if text else ""), *link(entry.name)]
                if entry.note:
                    text += [*words(" "), Span(entry.note, "em")]
        if text:
            lines.append(Line((words(category.title), tuple(text))))
    if lines:
        yield Grid(("Category", "Pages"), (False, False), tuple(lines))
    yield Heading(2, "Examples run")
    own: Text = (*words("Every example on a page has its real output below it. Run starts it in the editor, where it "
                        "can be changed and run again. For code of your own, press "), Span(editor, "key"), *words("."))
    yield Prose(own)


def keys_page(rows: Iterable[tuple[str, str, str]]) -> Iterator[Block]:
    """The help: what to type, and every key. `rows` are (group, label, keys)."""
    yield Heading(1, "Keys and help")
    yield Heading(2, "Search")
    yield Prose(words("Type a module, a name or a part of it, a task, or paste an error. The arrow keys move in the "
                      "results while you type, Enter opens, Escape clears. With an empty box the arrow shows what was "
                      "searched before."))
    yield Prose((*words("json:", "code"), *words(" before the words stays within a module; "),
                 *words("f: c: m: e:", "code"),
                 *words(" within functions, classes, modules, errors. Words in quotes must stand "
                        "together.")))
    yield Heading(2, "Examples")
    yield Prose(words("Run on a page runs the example beside it in a folder of its own. Change it on the right and run "
                      "it again; the original stays and can be brought back. Stop ends it with all that it started."))
    yield Prose(words("In the editor Tab indents; Escape leaves it for the next field."))
    groups: dict[str, list[Line]] = {}
    for group, label, keys in rows:
        groups.setdefault(group, []).append(Line((words(label), words(keys, "key"))))
    for group, lines in groups.items():
        yield Heading(2, group)
        yield Grid(("What", "Keys"), (False, False), tuple(lines))


def trouble_page(title: str, what: str, remedy: str, problem: Problem | None = None) -> Iterator[Block]:
    """What is wrong, where, and what to do."""
    yield Heading(1, title)
    yield Prose(words(what), "note")
    yield Prose((*words("What to do: ", "strong"), *words(remedy)))
    if problem is not None:
        yield Code(str(problem))
