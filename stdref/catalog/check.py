"""The linter of the catalog: form, limits, links, names, outputs, unused files. Runs no snippet; see `verify.py`."""

from __future__ import annotations

import ast
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from stdref.catalog import manifest, page
from stdref.catalog.model import (
    Bullets,
    CatalogError,
    Example,
    Page,
    Paragraph,
    Problem,
    Target,
    Text,
    plain,
)


class Limits(NamedTuple):
    """What a page of a tier may hold, as (least, most)."""

    rows: tuple[int, int]
    recipes: tuple[int, int]
    tables: tuple[int, int]
    cases: tuple[int, int]
    pitfalls: tuple[int, int]
    versions: tuple[int, int]
    see_also: tuple[int, int]
    tasks: tuple[int, int]
    how_words: int
    words: int
    code_lines: int


LIMITS = {
    "A": Limits((8, 14), (5, 8), (1, 4), (3, 12), (3, 7), (0, 8), (3, 6), (25, 9999), 250, 1600, 180),
    "B": Limits((5, 9), (3, 5), (0, 2), (0, 8), (2, 4), (0, 5), (2, 4), (10, 999), 100, 800, 90),
    "C": Limits((2, 5), (1, 2), (0, 1), (0, 4), (0, 2), (0, 3), (1, 3), (3, 999), 40, 300, 30),
}
Resolver = Callable[[list[str]], dict[str, str | None]]


def check_catalog(root: str, modules: list[str], resolve: Resolver) -> Iterator[Problem]:
    """Problems of the catalog in the folder `root`: of all its pages, or only of `modules`.

    `resolve` tells which of the given names exist in an interpreter (see `reference.library.kinds`). A folder that
    `catalog.json` does not list yet is checked when it is named.
    """
    try:
        catalog = manifest.load(root)
    except CatalogError as error:
        yield error.problem
        return
    entries = catalog.modules
    # A module without a folder is reference only.
    listed = modules or [name for name, entry in entries.items() if os.path.isdir(os.path.join(root, entry.folder))]
    folders = {name: entries[name].folder if name in entries else name for name in listed}
    if not modules:
        yield from _unlisted(root, {entry.folder for entry in entries.values()})
    pages: list[Page] = []
    for name, folder in folders.items():
        try:
            read, problems = page.read(os.path.join(root, folder))
        except CatalogError as error:
            yield error.problem
            continue
        yield from problems
        if name in entries and read.module != name:
            yield Problem(read.file, read.place.line, f"module={read.module!r}", f"catalog.json calls it {name!r}")
        pages.append(read)
        yield from check_page(read)
    yield from _links(catalog, pages, resolve)


def _unlisted(root: str, listed: set[str]) -> Iterator[Problem]:
    for name in sorted(os.listdir(root)):
        if name not in listed and name not in (page.CHOOSERS, "catalog.json", "GUIDE.md"):
            yield Problem(os.path.join(root, name), 1, "not in catalog.json", "list the module, or delete the folder")


def check_page(read: Page) -> Iterator[Problem]:
    """Problems of one page that can be seen without asking an interpreter."""
    yield from _limits(read)
    yield from _anchors(read)
    yield from _unused(read)
    for example in read.examples:
        yield from _example(read, example)
    calls = [(row.place.line, row.call) for row in read.glance.rows]
    calls += [(read.glance.line, read.glance.setup)]
    calls += [(error.place.line, error.provoke) for error in read.errors]
    calls += [(table.place.line, table.setup) for table in read.tables]
    for line, code in calls:
        if reason := _syntax(code):
            yield Problem(read.file, line, f"code does not compile ({reason})", "correct it")
    for row in read.glance.rows:
        if "\n" in row.call.strip():
            yield Problem(read.file, row.place.line, "a call of several lines", "write one line, or a recipe")
        if any(not result.text for result in row.results):
            yield Problem(read.file, row.place.line, "no result", "run check --run --record")


def _syntax(code: str) -> str:
    try:
        compile(code, "<call>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST)
    except (SyntaxError, ValueError) as error:
        return str(error)
    except (RecursionError, MemoryError):
        return "nested too deeply"
    return ""


def _example(read: Page, example: Example) -> Iterator[Problem]:
    for name, text in example.files:
        if name.endswith(".py") and (reason := _syntax(text)):
            yield Problem(read.file, example.line, f"{example.name}: {name} does not compile ({reason})", "correct it")
    for name in example.folded:
        if name not in dict(example.files) or name == example.main:
            yield Problem(read.file, example.line, f"{example.name}: fold={name!r}", "name one of its helper files")
    if not any(output.text for output in example.outputs):
        yield Problem(read.file, example.line, f"{example.name}: no recorded output", "run check --run --record")
    lines = code_lines(example.code)
    count = len([line for line in lines if not line.startswith(("import ", "from "))])
    most, least = {"quick start": (8, 3), "recipe": (15, 1)}.get(example.kind, (6, 1))
    if example.kind in ("quick start", "recipe"):
        count = len(lines)
    if not least <= count <= most and len(example.files) == 1:
        yield Problem(read.file, example.line, f"{example.name}: {count} lines of code",
                      f"a {example.kind} has {least} to {most}")
    for output in example.outputs:
        if output.text.count("\n") + 1 > 8:
            yield Problem(read.file, example.line, f"{example.name}: more than 8 lines of output", "print less")


def code_lines(code: str) -> list[str]:
    """The lines of `code` that are not blank and not only a comment."""
    return [line for line in code.splitlines() if line.strip() and not line.strip().startswith("#")]


def texts(read: Page) -> Iterator[Text]:
    """Every running text of the page, in reading order."""
    yield from (read.purpose, read.note, read.quick_start.intro)
    yield from (row.want for row in read.glance.rows)
    yield from (recipe.intro for recipe in read.recipes)
    for table in read.tables:
        yield table.intro
        yield from (cell for row in table.rows for cell in row.cells)
    for chooser in read.choosers:
        for case in chooser.cases:
            yield from case
    for pitfall in read.pitfalls:
        yield from (pitfall.symptom, pitfall.why)
    for error in read.errors:
        yield from (error.cause, error.fix)
    for block in read.how:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Bullets):
            yield from block.items
    yield from (command.text for command in read.commands)
    yield from (note.text for note in read.versions)


def words(read: Page) -> int:
    """The words of prose of the page: what a reader has to read. Tables and choosers shared by pages are look-up
    material and do not count."""
    shared = {id(cell) for table in read.tables for row in table.rows for cell in row.cells}
    shared |= {id(text) for chooser in read.choosers for case in chooser.cases for text in case}
    return sum(len(plain(text).split()) for text in texts(read) if id(text) not in shared)


def how_words(read: Page) -> int:
    """The words of "How it works", figures not counted."""
    count = 0
    for block in read.how:
        items = (block.text,) if isinstance(block, Paragraph) else block.items if isinstance(block, Bullets) else ()
        count += sum(len(plain(text).split()) for text in items)
    return count


def tasks(read: Page) -> int:
    """How many task phrases the page carries."""
    return sum(len(place.tasks) for place in read.places)


def _limits(read: Page) -> Iterator[Problem]:
    limits = LIMITS.get(read.tier)
    if limits is None:
        yield Problem(read.file, read.place.line, f"tier={read.tier!r}", "use A, B or C")
        return
    code = sum(len(code_lines(text)) for example in read.examples for name, text in example.files
               if name == example.main)
    counts = (
        ("at-a-glance rows", len(read.glance.rows), *limits.rows),
        ("recipes", len(read.recipes), *limits.recipes),
        ("look-up tables", len(read.tables), *limits.tables),
        ("chooser cases", sum(len(chooser.cases) for chooser in read.choosers), *limits.cases),
        ("pitfalls", len(read.pitfalls), *limits.pitfalls),
        ("version notes", len(read.versions), *limits.versions),
        ("see-also links", len(read.see_also), *limits.see_also),
        ("tasks", tasks(read), *limits.tasks),
        ("words in how it works", how_words(read), 0, limits.how_words),
        ("words", words(read), 1, limits.words),
        ("lines of code", code, 1, limits.code_lines),
        ("words of purpose", len(plain(read.purpose).split()), 3, 12),
        ("command lines", len(read.commands), 0, 4),
    )
    for what, count, least, most in counts:
        if not least <= count <= most:
            yield Problem(read.file, read.place.line, f"{count} {what}", f"tier {read.tier} has {least} to {most}")
    if re.search(rf"\b{re.escape(read.module)}\b", plain(read.purpose)):
        yield Problem(read.file, read.place.line, "the purpose names the module", "say what it is for")
    yield from _short(read)


def _short(read: Page) -> Iterator[Problem]:
    for link in read.see_also:
        if not 1 <= len(link.reason.split()) <= 8:
            yield Problem(read.file, read.place.line, f"see also {link.to}: reason {link.reason!r}", "1 to 8 words")
    for pitfall in read.pitfalls:
        if len(plain(pitfall.symptom).split()) > 15:
            yield Problem(read.file, pitfall.place.line, "symptom of more than 15 words", "shorten it")
    for table in read.tables:
        if not 2 <= len(table.columns) <= 4:
            yield Problem(read.file, table.place.line, f"{len(table.columns)} columns", "2 to 4")
        roles = [column.role for column in table.columns]
        if ("call" in roles) != ("result" in roles):
            yield Problem(read.file, table.place.line, "a call column without a result column", "give both roles")
    for note in read.versions:
        if not re.fullmatch(r"\d\.\d+", note.version):
            yield Problem(read.file, read.place.line, f"version {note.version!r}", "write it as 3.12")


def _anchors(read: Page) -> Iterator[Problem]:
    counts = Counter(place.anchor for place in read.places)
    lines = {place.anchor: place.line for place in read.places}
    for anchor, count in counts.items():
        if count > 1:
            yield Problem(read.file, lines[anchor], f"anchor {anchor!r} stands {count} times", "give one an id")
    names = Counter(example.name for example in read.examples)
    used = {example.name: example.line for example in read.examples}
    for name, count in names.items():
        if count > 1:
            yield Problem(read.file, used[name], f"snippet {name!r} is used {count} times", "use each once")


def _unused(read: Page) -> Iterator[Problem]:
    folder = os.path.dirname(read.file)
    used = {example.name for example in read.examples}
    for name in sorted(os.listdir(folder)):
        if name not in ("page.xml", "__pycache__") and name.removesuffix(".py") not in used:
            yield Problem(os.path.join(folder, name), 1, "used by nothing on the page", "delete it or use it")


def _links(catalog: manifest.Catalog, pages: list[Page], resolve: Resolver) -> Iterator[Problem]:
    """Links and symbols that lead nowhere; names are asked for in one go, since asking starts an interpreter."""
    wanted: dict[str, list[_Use]] = {}
    loaded = {read.module: read for read in pages}
    for read in pages:
        foreign = any(need.startswith("package:") for example in read.examples for need in example.needs)
        for use in _uses(read):
            if "#" in use.name:
                if remedy := _anchor_fault(catalog, loaded, use.name):
                    yield from use.problems(f"link to {use.name!r}", remedy)
            elif use.name not in catalog.modules and not (foreign and _family(use.name) == _family(read.module)):
                wanted.setdefault(use.name, []).append(use)
    found = resolve(sorted(wanted)) if wanted else {}
    for name, uses in wanted.items():
        if found.get(name) is None:
            for use in uses:
                yield from use.problems(f"there is no {name!r} in this interpreter",
                                        "correct the name, or mark the item with since=")


def _family(name: str) -> str:
    return name.split(".")[0]


class _Use(NamedTuple):
    """A name that a page speaks of; `line` is 0 where only the text of the files tells the place."""

    read: Page
    name: str
    line: int = 0

    def problems(self, what: str, remedy: str) -> Iterator[Problem]:
        """A problem for each place where the name stands."""
        spots = [(self.read.file, self.line)] if self.line else list(self._spots())
        for file, line in spots or [(self.read.file, self.read.place.line)]:
            yield Problem(file, line, what, remedy)

    def _spots(self) -> Iterator[tuple[str, int]]:
        folder = os.path.join(os.path.dirname(os.path.dirname(self.read.file)), page.CHOOSERS)
        shared = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        pattern = re.compile(rf"""\b(?:to|symbols)=["'][^"']*(?<![\w.#-]){re.escape(self.name)}(?![\w.#-])""")
        for file in (self.read.file, *(os.path.join(folder, name) for name in shared)):
            with open(file, encoding="utf-8") as stream:
                text = stream.read()
            for match in pattern.finditer(text):
                yield file, text.count("\n", 0, match.end()) + 1


def _uses(read: Page) -> Iterator[_Use]:
    """Every name that is given as a symbol or linked to, but not those that came with a later Python."""
    later = {symbol for place in read.places if place.since for symbol in place.symbols}
    choosers = {chooser.place for chooser in read.choosers}  # their lines may be those of a shared file
    for place in read.places:
        if not place.since:
            yield from (_Use(read, symbol, 0 if place in choosers else place.line) for symbol in place.symbols)
    linked = {span.to for text in texts(read) for span in text if span.to} | {link.to for link in read.see_also}
    yield from (_Use(read, name) for name in sorted(linked - later) if not re.match(r"https?://", name))


def _anchor_fault(catalog: manifest.Catalog, loaded: dict[str, Page], name: str) -> str:
    """What is wrong with a link to an item of a page; empty where nothing is."""
    target = catalog.resolve(name)
    if target is None and name.partition("#")[0] in loaded:
        target = Target(*name.split("#", 1))
    if target is None:
        return "that module has no page"
    if target.module not in loaded:
        try:
            loaded[target.module] = catalog.page(target.module)
        except CatalogError:
            return ""  # reported where that page itself is checked
    known = {other.anchor for other in loaded[target.module].places}
    return "" if target.anchor in known else "that page has no such anchor"


def elisions(read: Page) -> tuple[int, int]:
    """How many recorded outputs and results of the page use `...`, and how many there are."""
    outputs = [output.text for example in read.examples for output in example.outputs]
    outputs += [result.text for row in read.glance.rows for result in row.results]
    return sum("..." in text for text in outputs), len(outputs)


