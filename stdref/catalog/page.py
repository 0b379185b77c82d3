"""`page.xml` and its snippets read into a `model.Page`."""

from __future__ import annotations

import os
import re
import shlex

from stdref.catalog import markup, schema, snippet
from stdref.catalog.lazy import Lazy
from stdref.catalog.markup import Node, line_of
from stdref.catalog.model import (
    Block,
    Bullets,
    Case,
    CatalogError,
    Chooser,
    Column,
    Command,
    ErrorEntry,
    Example,
    Figure,
    Glance,
    Output,
    Page,
    Paragraph,
    Pitfall,
    Place,
    Problem,
    Recipe,
    Row,
    SeeAlso,
    Table,
    TableRow,
    Text,
    VersionNote,
    plain,
)

NAME = re.compile(r"\w+")
CHOOSERS = "choosers"  # the folder of choosers that several pages share
NO_EXAMPLE = Example("", "", "", "", "", (("", ""),), ())


def load(folder: str, tasks: bool = True) -> Page:
    """The page in `folder`; what can be read around a problem is kept.

    Without `tasks`, which only the search needs, it takes little more than half the time, and places lack their lines.
    Raises `CatalogError` when there is no page, or it is not well-formed, or its root is wrong.
    """
    reader, root = _open(folder, tasks)
    return reader.page(root)


def read(folder: str) -> tuple[Page, list[Problem]]:
    """The page in `folder` and every problem of its form; raises as `load` does."""
    reader, root = _open(folder)
    reader.problems += schema.validate(root, reader.file)
    page = reader.page(root)
    for section in (page.recipes, page.tables, page.choosers, page.pitfalls, page.errors):
        tuple(section)  # a problem is found when its item is made
    return page, reader.problems


def _open(folder: str, tasks: bool = True) -> tuple[_Reader, Node]:
    file = os.path.join(folder, "page.xml")
    root = _parse_file(file, tasks)
    if root.tag != "page":
        raise CatalogError(Problem(file, line_of(root) or 1, f"root element <{root.tag}>", "start with <page>"))
    return _Reader(folder, file, root.get("module", "")), root


def _parse_file(file: str, tasks: bool = True) -> Node:
    try:
        with open(file, encoding="utf-8") as stream:
            text = stream.read()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CatalogError(Problem(file, 1, f"cannot be read ({reason})", "restore the file")) from error
    if tasks:
        return markup.parse(text, file)
    # Lines stay where they are, so that errors are still told at theirs.
    return markup.quick(re.sub(r"<task>[^<\n]*</task>", "", text), file)


class _Reader:
    """Turns nodes into model types; collects problems instead of stopping at the first."""

    def __init__(self, folder: str, file: str, module: str, problems: list[Problem] | None = None) -> None:
        self.folder, self.file, self.module = folder, file, module
        self.problems: list[Problem] = [] if problems is None else problems

    def problem(self, node: Node, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.file, line_of(node), what, remedy))

    def all(self, node: Node | None, path: str) -> list[Node]:
        return [] if node is None else node.findall(path)

    def one(self, node: Node, tag: str, required: bool = True) -> Node | None:
        found = self.all(node, tag)
        if len(found) > 1:
            self.problem(found[1], f"second <{tag}> in <{node.tag}>", "keep one")
        if not found and required:
            self.problem(node, f"<{node.tag}> without <{tag}>", f"add <{tag}>")
        return found[0] if found else None

    def text(self, node: Node, tag: str, required: bool = True) -> Text:
        child = self.one(node, tag, required)
        return () if child is None else self.inline(child)

    def inline(self, node: Node) -> Text:
        return markup.inline(node, self.problems, self.file)

    def place(self, node: Node, name: str, anchor: str = "") -> Place:
        """Where `node` is found: its anchor is its `id`, else `anchor`, else made of `name`."""
        tasks = tuple(plain(self.inline(task)) for task in self.all(node, "task"))
        anchor = node.get("id") or anchor or markup.slug(name)
        return Place(anchor, line_of(node), tasks, tuple(node.get("symbols", "").split()), self.since(node))

    def since(self, node: Node) -> str:
        """The version that `node` came with; the schema reports what is none."""
        version = node.get("since", "")
        return version if schema.VERSION.fullmatch(version) else ""

    def page(self, root: Node) -> Page:
        how = self.one(root, "how", required=False)
        quick = self.one(root, "quickstart")
        glance = self.one(root, "glance")
        return Page(
            module=self.module,
            tier=root.get("tier", ""),
            file=self.file,
            place=self.place(root, "")._replace(anchor=""),
            purpose=self.text(root, "purpose"),
            import_line=markup.verbatim(self.one(root, "import")),
            badges=tuple(plain(self.inline(node)) for node in self.all(root, "badge")),
            note=self.text(root, "note", required=False),
            quick_start=self.recipe(quick, "quick start") if quick is not None
            else Recipe(Place("quick-start", 0), (), NO_EXAMPLE),
            glance=self.glance(glance) if glance is not None else Glance(0, "", "", (), ()),
            recipes=Lazy(lambda node: self.recipe(node, "recipe"), self.all(root, "recipes/recipe")),
            tables=Lazy(self.table, self.all(root, "tables/table")),
            choosers=Lazy(self.chooser, self.all(root, "choosers/chooser")),
            pitfalls=Lazy(self.pitfall, self.all(root, "pitfalls/pitfall")),
            errors=Lazy(self.error, self.all(root, "errors/error")),
            how=tuple(self.block(node) for node in self.all(how, "*")),
            commands=tuple(Command(node.get("line", ""), self.inline(node))
                           for node in self.all(root, "commandline/command")),
            versions=tuple(VersionNote(node.get("number", ""), self.inline(node))
                           for node in self.all(root, "versions/version")),
            see_also=tuple(self.see_also(node) for node in self.all(root, "seealso/link")),
        )

    def example(self, node: Node, kind: str, title: str) -> Example:
        name = node.get("snippet", "")
        try:
            source = snippet.load(self.folder, name, node.get("main", ""), self.file, line_of(node))
        except CatalogError as error:
            self.problems.append(error.problem)
            source = snippet.Source("example.py", (("example.py", ""),), ())
        return Example(self.module, name, title, kind, source.main, source.files, source.outputs, self.args(node),
                       node.get("stdin", ""), self.needs(node), self.since(node), line_of(node),
                       tuple(node.get("fold", "").split()))

    def args(self, node: Node) -> tuple[str, ...]:
        try:
            return tuple(shlex.split(node.get("args", "")))
        except ValueError as error:
            self.problem(node, f'args="{node.get("args")}" ({error})', "quote them as for a shell")
            return ()

    def needs(self, node: Node) -> tuple[str, ...]:
        words = tuple(node.get("needs", "").split())
        for word in words:
            if word not in snippet.NEEDS and not re.fullmatch(r"package:[\w.-]+", word):
                self.problem(node, f"unknown need {word!r}", f"use {', '.join(snippet.NEEDS)} or package:NAME")
        return words

    def recipe(self, node: Node, kind: str) -> Recipe:
        title = node.get("title", "")
        example = self.example(node, kind, title)
        return Recipe(self.place(node, "", example.name), self.text(node, "intro", False), example)

    def results(self, node: Node) -> tuple[Output, ...]:
        results = []
        for child in self.all(node, "result"):
            match = re.fullmatch(r"(?:(\d+\.\d+)(?:-(\d+\.\d+)|(\+))?)?", child.get("python", ""))
            if match is None:
                self.problem(child, f"python={child.get('python')!r}", "write 3.11, 3.11-3.12 or 3.13+")
                continue
            first, last = snippet.span_of(match[1] or "", match[2] or "", match[3] or "")
            results.append(Output(markup.verbatim(child), first, last))
        return tuple(results)

    def glance(self, node: Node) -> Glance:
        rows = []
        for child in self.all(node, "row"):
            want = self.text(child, "want")
            call = self.one(child, "call")
            results = self.results(child)
            if not results:
                self.problem(child, "<row> without <result>", "add <result>; write nothing in it and use --record")
            rows.append(Row(self.place(child, plain(want)), want, markup.verbatim(call), results))
        return Glance(line_of(node), *self.setup(node), self.needs(node), tuple(rows))

    def setup(self, node: Node) -> tuple[str, str]:
        """The code that the calls below `node` share, and the sentence to show in its place."""
        found = self.one(node, "setup", False)
        return markup.verbatim(found), found.get("says", "") if found is not None else ""

    def table(self, node: Node) -> Table:
        columns = tuple(Column(plain(self.inline(child)), child.get("role", "")) for child in self.all(node, "column"))
        for column in columns:
            if column.role not in schema.ROLES:
                self.problem(node, f"column role {column.role!r}", f"use {', '.join(filter(None, schema.ROLES))}")
        place = self.place(node, node.get("title", ""))
        rows: list[TableRow] = []
        for child in self.all(node, "row"):
            cells = tuple(self.inline(cell) for cell in self.all(child, "cell"))
            if len(cells) != len(columns):
                self.problem(child, f"{len(cells)} cells for {len(columns)} columns", "give each column a cell")
                continue
            own = self.place(child, plain(cells[0]) if cells else "")
            # A row's own name need only be unique in its table.
            anchor = own.anchor if child.get("id") else f"{place.anchor}-{own.anchor or len(rows) + 1}"
            rows.append(TableRow(own._replace(anchor=anchor), cells))
        return Table(place, node.get("title", ""), self.text(node, "intro", False), *self.setup(node), self.needs(node),
                     columns, tuple(rows))

    def chooser(self, node: Node) -> Chooser:
        file = self.file
        if shared := node.get("use", ""):
            file = os.path.join(os.path.dirname(self.folder), CHOOSERS, f"{shared}.xml")
            try:
                if not NAME.fullmatch(shared):
                    raise CatalogError(Problem(self.file, line_of(node), f"chooser name {shared!r}",
                                               "use letters, digits and _ only"))
                node = _parse_file(file)
            except CatalogError as error:
                self.problems.append(error.problem)
                return Chooser(Place(shared, line_of(node)), shared, ())
            self.problems += schema.validate(node, file)
        reader = _Reader(self.folder, file, self.module, self.problems)
        title = node.get("title", "Which one should I use?")
        cases = tuple(Case(reader.text(case, "if"), reader.text(case, "use"), reader.text(case, "not", False))
                      for case in self.all(node, "case"))
        return Chooser(reader.place(node, shared or title), title, cases)

    def pitfall(self, node: Node) -> Pitfall:
        symptom = self.text(node, "symptom")
        wrong, right = self.one(node, "wrong"), self.one(node, "right")
        return Pitfall(self.place(node, plain(symptom)), symptom, self.text(node, "why", False),
                       self.example(wrong, "wrong", plain(symptom)) if wrong is not None else NO_EXAMPLE,
                       self.example(right, "right", plain(symptom)) if right is not None else NO_EXAMPLE)

    def error(self, node: Node) -> ErrorEntry:
        messages = tuple(markup.verbatim(child) for child in self.all(node, "message"))
        if not messages:
            self.problem(node, "<error> without <message>", "add the message as people paste it")
        return ErrorEntry(self.place(node, " ".join(messages[:1])[:60]), messages, self.text(node, "cause"),
                          self.text(node, "fix"), markup.verbatim(self.one(node, "provoke", False)), self.needs(node))

    def block(self, node: Node) -> Block:
        if node.tag == "list":
            return Bullets(tuple(self.inline(item) for item in self.all(node, "item")))
        if node.tag == "figure":
            return Figure(node.get("title", ""), markup.verbatim(node))
        return Paragraph(self.inline(node))

    def see_also(self, node: Node) -> SeeAlso:
        to, href = node.get("to", ""), node.get("href", "")
        if bool(to) == bool(href):
            self.problem(node, "<link> needs either 'to' or 'href'", "name a module or symbol, or an address")
        if href and not re.match(r"https?://", href):
            self.problem(node, f"address {href!r}", "only http and https are opened")
        return SeeAlso(to or href, node.get("label", "") or to or href, plain(self.inline(node)))
