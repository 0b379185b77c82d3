"""The parts of a page in reading order, as the few kinds of block that every rendering knows how to set.

This is the one owner of section order, headings and fixed wording.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from stdref.catalog.model import Bullets, Example, Figure, Page, Paragraph, SeeAlso, Span, Text, plain
from stdref.catalog.snippet import output_for, version_key
from stdref.render.blocks import Badges as Badges
from stdref.render.blocks import Block as Block
from stdref.render.blocks import Code as Code
from stdref.render.blocks import Drawing as Drawing
from stdref.render.blocks import GlanceRow as GlanceRow
from stdref.render.blocks import Grid as Grid
from stdref.render.blocks import Heading as Heading
from stdref.render.blocks import Line as Line
from stdref.render.blocks import Listing as Listing
from stdref.render.blocks import Name as Name
from stdref.render.blocks import Prose as Prose
from stdref.render.blocks import Rows as Rows
from stdref.render.blocks import link as link
from stdref.render.blocks import words as words

if TYPE_CHECKING:
    from stdref.reference.known import Known


def flow(page: Page, version: str, crumbs: Iterable[str] = (),
         names: Callable[[], Iterable[Known]] = tuple) -> Iterator[Block]:
    """The blocks of `page` with the outputs of Python `version`.

    `names` gives the module's names, if known; it is asked only when the page has been set up to there.
    """
    yield from _head(page, crumbs)
    yield Heading(2, "Quick start", page.quick_start.place.anchor)
    yield from _recipe_body(page.quick_start.intro, page.quick_start.example, version)
    yield from _glance(page, version)
    if page.recipes:
        yield Heading(2, "Recipes", "recipes")
    for recipe in page.recipes:
        yield Heading(3, recipe.example.title + _since(recipe.place.since), recipe.place.anchor)
        yield from _recipe_body(recipe.intro, recipe.example, version)
    yield from _tables(page)
    yield from _choosers(page)
    yield from _pitfalls(page, version)
    yield from _errors(page)
    yield from _how(page)
    yield from _lists(page)
    yield from _all_names(page.module, names(), version)


def _all_names(module: str, names: Iterable[Known], version: str) -> Iterator[Block]:
    from stdref.render.reference import all_names  # it shows parts of pages itself

    return all_names(module, names, version)


def _since(version: str) -> str:
    return f" (since {version})" if version else ""


def _head(page: Page, crumbs: Iterable[str]) -> Iterator[Block]:
    path = " › ".join((*list(crumbs)[:1], page.module))
    yield Prose(words(path), "crumbs")
    yield Heading(1, page.module)
    badges = list(page.badges)
    # Every Python that runs stdref's examples is newer than what came before.
    if page.place.since and version_key(page.place.since) > (3, 8):
        badges.insert(0, f"since {page.place.since}")
    if badges:
        yield Badges(tuple(badges))
    yield Prose(page.purpose, "lead")
    if page.import_line:
        yield Code(page.import_line)
    if page.note:
        yield Prose(page.note, "note")


def _recipe_body(intro: Text, example: Example, version: str) -> Iterator[Block]:
    if intro:
        yield Prose(intro)
    yield Listing(example, shown_output(example, version))


def shown_output(example: Example, version: str) -> str:
    """The output to show beside `example` on Python `version`."""
    output = output_for(example.outputs, version)
    return output.text if output else ""


def _glance(page: Page, version: str) -> Iterator[Block]:
    if not page.glance.rows:
        return
    yield Heading(2, "At a glance", "at-a-glance")
    yield from _given(page.glance.setup, page.glance.says, page.import_line)
    rows = []
    for row in page.glance.rows:
        result = output_for(row.results, version)
        remark = f"since {row.place.since}" if row.place.since else ""
        rows.append(GlanceRow(row.want, row.call, result.text if result else "", remark, row.place.anchor))
    yield Rows(tuple(rows))


def _given(setup: str, says: str, import_line: str) -> Iterator[Block]:
    """What the calls of a table share, without the imports that the page has shown or that explain themselves."""
    if says:
        yield Prose(words(says), "muted")
        return
    lines = [line for line in setup.split("\n") if line not in import_line.split("\n")]
    if any(line and not line.startswith(("import ", "from ")) for line in lines):
        yield Prose(words("With"), "muted")
        yield Code("\n".join(lines).strip("\n"))


def _tables(page: Page) -> Iterator[Block]:
    if page.tables:
        yield Heading(2, "Look up", "look-up")
    for table in page.tables:
        yield Heading(3, table.title, table.place.anchor)
        if table.intro:
            yield Prose(table.intro)
        yield from _given(table.setup, table.says, page.import_line)
        code = tuple(column.role != "" for column in table.columns)
        lines = []
        for row in table.rows:
            cells = row.cells
            if row.place.since:
                cells = (*cells[:-1], (*cells[-1], Span(_since(row.place.since), "em")))
            lines.append(Line(cells, row.place.anchor))
        roles = [column.role for column in table.columns]
        pair = (roles.index("call"), roles.index("result")) if "call" in roles and "result" in roles else None
        yield Grid(tuple(column.title for column in table.columns), code, tuple(lines), pair)


def _choosers(page: Page) -> Iterator[Block]:
    if page.choosers:
        yield Heading(2, "Which one should I use?", "which-one")
    for chooser in page.choosers:
        if chooser.title != "Which one should I use?":
            yield Heading(3, chooser.title, chooser.place.anchor)
        for case in chooser.cases:
            instead = (*words(" — not "), *case.instead) if case.instead else ()
            yield Prose((*words("If "), *case.condition, *words(": use "), *_strong(case.use), *instead), "item")


def _strong(text: Text) -> Text:
    return tuple(span._replace(style=span.style or "strong") for span in text)


def _pitfalls(page: Page, version: str) -> Iterator[Block]:
    if page.pitfalls:
        yield Heading(2, "Pitfalls", "pitfalls")
    for pitfall in page.pitfalls:
        yield Heading(3, plain(pitfall.symptom), pitfall.place.anchor)
        for example, label in ((pitfall.wrong, "Wrong"), (pitfall.right, "Right")):
            yield Listing(example, shown_output(example, version), label)
        if pitfall.why:
            yield Prose(pitfall.why)


def _errors(page: Page) -> Iterator[Block]:
    if page.errors:
        yield Heading(2, "Errors", "errors")
    for error in page.errors:
        yield Heading(3, "\n".join(error.messages), error.place.anchor, code=True)
        yield Prose((*words("Cause: ", "strong"), *error.cause))
        yield Prose((*words("Fix: ", "strong"), *error.fix))


def _how(page: Page) -> Iterator[Block]:
    if page.how:
        yield Heading(2, "How it works", "how-it-works")
    for block in page.how:
        match block:
            case Paragraph(text):
                yield Prose(text)
            case Bullets(items):
                yield from (Prose(item, "item") for item in items)
            case Figure(title, art):
                yield Drawing(title, art)


def _lists(page: Page) -> Iterator[Block]:
    if page.commands:
        yield Heading(2, "Command line", "command-line")
        lines = tuple(Line((words(command.line), command.text)) for command in page.commands)
        yield Grid(("Command", "What it does"), (True, False), lines)
    if page.versions:
        yield Heading(2, "Version notes", "version-notes")
        yield Grid(("Python", "What changed"), (False, False),
                   tuple(Line((words(note.version, "strong"), note.text)) for note in page.versions))
    if page.see_also:
        yield Heading(2, "See also", "see-also")
        for entry in page.see_also:
            yield Prose(_see_also(entry), "item")


def _see_also(entry: SeeAlso) -> Text:
    return (*link(entry.to, entry.label), *words(": " + entry.reason))
