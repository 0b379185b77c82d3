"""Blocks of a page set as tagged text: what to insert into a tk Text, where the anchors are, what can be pressed.

Knows no widget: it needs only the width of the column and two measures of the fonts, so that a page can be set in
slices and set again when the column changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from stdref.catalog.text import Text, plain
from stdref.render import blocks

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.render.blocks import Block


class Action(NamedTuple):
    """What pressing a piece of text does: `verb` is "open", "run", "edit", "copy" or "try".

    `name` is the place to open; `example` the snippet; `text` what is copied or tried.
    """

    verb: str
    name: str = ""
    example: Example | None = None
    text: str = ""


class Column(NamedTuple):
    """The room for text: its width, the width of a monospaced character and of an average letter, all in pixels."""

    width: int
    mono: int
    letter: int
    px: Callable[[float], int]


class Setting:
    """Collects what to insert, as `(text, tags, text, tags, ...)`, block by block."""

    def __init__(self, column: Column) -> None:
        self.column = column
        self.line = 1
        self.anchors: dict[str, int] = {}
        # The lines at which the parts of the page begin: as many, and in the same order, however wide the column is.
        self.marks: list[int] = []
        self.sections: list[tuple[str, str]] = []
        self.actions: list[Action] = []
        self.listings: list[tuple[int, Example]] = []
        self.tabs: dict[str, tuple[int, ...]] = {}
        self._runs: list[Any] = []

    def take(self) -> list[Any]:
        """What was set since the last call."""
        runs, self._runs = self._runs, []
        return runs

    def parts(self, block: Block) -> Iterator[None]:
        """Set one block, and stop after each part of it that can stand alone: long tables take a while."""
        match block:
            case blocks.Rows(rows):
                yield from map(self._row, rows)
            case blocks.Grid():
                yield from self._grid(block)
            case _:
                self._whole(block)
                yield

    def _whole(self, block: Block) -> None:
        match block:
            case blocks.Heading():
                self._heading(block)
            case blocks.Prose(text, style, anchor):
                self._anchor(anchor)
                self._put("•\t" if style == "item" else "", style)
                self._text(text, style)
                self._end(style)
            case blocks.Badges(words):
                for word in words:
                    self._put(f" {word} ", "badge")
                    self._put("  ", "badges")
                self._end("badges")
            case blocks.Code(text):
                self._anchor("")
                self._well_top()
                self._coloured(text.rstrip("\n") + "\n", "code")
                self._well_bottom()
            case blocks.Listing():
                self._listing(block)
            case blocks.Name():
                self._name(block)
            case blocks.Drawing(title, art):
                self._well_top()
                self._put(art + "\n", "art")
                self._well_bottom()
                if title:
                    self._put(title, "caption")
                    self._end("caption")

    def _put(self, text: str, *tags: str) -> None:
        if text:
            self._runs += (text, tags)
            self.line += text.count("\n")

    def _end(self, *tags: str) -> None:
        self._put("\n", *tags)

    def _anchor(self, anchor: str) -> None:
        self.marks.append(self.line)
        if anchor:
            self.anchors.setdefault(anchor, self.line)

    def _action(self, action: Action) -> str:
        self.actions.append(action)
        return f"do-{len(self.actions) - 1}"

    def _heading(self, block: blocks.Heading) -> None:
        self._anchor(block.anchor)
        tag = f"h{block.level}"
        if block.level == 2:
            self.sections.append((block.text, block.anchor))
        self._put(block.text, tag, *(("errorline",) if block.code else ()))
        self._end(tag)

    def _text(self, text: Text, *tags: str) -> None:
        for span in text:
            if span.style == "ref":
                self._put(span.text, *tags, "link", self._action(Action("open", span.to)))
            elif span.style:
                self._put(span.text, *tags, f"in-{span.style}")
            else:
                self._put(span.text, *tags)

    def _well_top(self) -> None:
        self._put("\n", "welltop")

    def _well_bottom(self) -> None:
        self._put("\n", "wellbottom")
        self._put("\n", "after")  # the well's last line cannot carry space of its own: it would be coloured too

    def _coloured(self, code: str, tag: str) -> None:
        """Code in its colours."""
        from stdref.render import listing  # with the first code: the tokenizer takes a while to load

        for text, role in listing.runs(code):
            self._put(text, tag, *((f"syn-{role}",) if role else ()))

    def _listing(self, block: blocks.Listing) -> None:
        from stdref.render import listing

        example = block.example
        self._anchor(block.anchor or example.name)
        self.listings.append((self.line, example))
        self._put("\n", "welltop")
        label = block.label or listing.command(example)
        style = {"Wrong": "wrong", "Right": "right"}.get(block.label, "label")
        self._put(f"{'✗ ' if style == 'wrong' else '✓ ' if style == 'right' else ''}{label}\t", "wellhead", style)
        for verb, word in (("run", "▶ Run"), ("edit", "Edit"), ("copy", "Copy")):
            self._put(word, "wellhead", "verb", self._action(Action(verb, example=example, text=example.code)))
            self._put("    " if verb != "copy" else "\n", "wellhead")
        for number, (name, text) in enumerate(listing.files(example)):
            self._put("\n" if number else "", "code")
            self._put(f"{name}\n" if name else "", "code", "filename")
            self._coloured(f"{text}\n" if text else "", "code")
        self._put("\n", "wellbottom")
        if block.output:
            self._put("\n", "gap")
            self._put(block.output + "\n", "output")
            self._put("\n", "outputend")
        self._put("\n", "after")

    def _name(self, block: blocks.Name) -> None:
        self._anchor(block.anchor)
        deep = (*(("member",) if "." in block.name else ()), *(("quiet",) if block.quiet else ()))
        opens = (self._action(Action("open", block.anchor)),) if block.anchor else ()
        self._put(block.name, "name", *deep, "in-strong-code", *opens)
        self._put(block.signature, "name", *deep)
        self._end("name", *deep)
        self._put(block.kind, "about", *deep, "in-em")
        self._put(f" · {block.remark}" if block.remark else "", "about", *deep)
        self._put(f" · {block.summary}" if block.summary else "", "about", *deep)
        self._end("about", *deep)

    def _row(self, row: blocks.GlanceRow) -> None:
        self._anchor(row.anchor)
        self._text(row.want, "want")
        if row.remark:
            self._put(f"  {row.remark}", "want", "remark")
        self._end("want")
        self._call(row.call, row.result)

    def _call(self, call: str, result: str) -> None:
        """A call and its result, on one line where that fits."""
        self._coloured(call, "call")
        room = self.column.width // max(1, self.column.mono)
        if "\n" not in result and len(call) + len(result) + 8 <= room:
            self._put(f"  → {result}\n", "call", "result")
        else:
            self._put("\n", "call")
            self._put("→ " + result.replace("\n", "\n  ") + "\n", "call", "result")

    def _grid(self, block: blocks.Grid) -> Iterator[None]:
        widths = [max((self._width(line.cells[at], block.code[at]) for line in block.lines), default=0)
                  for at in range(len(block.columns))]
        widths = [max(width, len(title) * self.column.letter) for width, title in
                  zip(widths, block.columns, strict=True)]
        gap = self.column.px(20)
        fixed = sum(widths[:-1]) + gap * (len(widths) - 1)
        if fixed + min(widths[-1], self.column.width // 3) > self.column.width:
            yield from self._stacked(block)
            return
        tag = f"grid-{len(self.tabs)}"
        stops, at = [], self.column.px(2)
        for width in widths[:-1]:
            at += width + gap
            stops.append(at)
        self.tabs[tag] = tuple(stops)
        self._put("\t".join(block.columns) + "\n", "gridhead", tag)
        for line in block.lines:
            self._anchor(line.anchor)
            for number, cell in enumerate(line.cells):
                self._cell(cell, block.code[number], "grid", tag)
                self._put("\t" if number < len(line.cells) - 1 else "\n", "grid", tag)
            yield

    def _stacked(self, block: blocks.Grid) -> Iterator[None]:
        """A table too wide for the column: the first two cells, then call and result, then the rest by name."""
        call, result = block.pair or (-1, -1)
        for line in block.lines:
            self._anchor(line.anchor)
            rest = [at for at in range(len(line.cells)) if at not in (call, result) and line.cells[at]]
            for at in rest[:2]:
                self._cell(line.cells[at], block.code[at], "stackhead", *(("stackname",) if at == rest[0] else ()))
                self._put("   " if at == rest[0] and len(rest) > 1 else "\n", "stackhead")
            if call >= 0:
                self._call(plain(line.cells[call]), plain(line.cells[result]))
            for at in rest[2:]:
                self._put(f"{block.columns[at]}: ", "stack", "remark")
                self._cell(line.cells[at], block.code[at], "stack")
                self._end("stack")
            yield

    def _cell(self, cell: Text, code: bool, *tags: str) -> None:
        self._text(cell, *tags, *(("cellcode",) if code else ()))

    def _width(self, cell: Text, code: bool) -> int:
        letters = len(plain(cell))
        return letters * self.column.mono if code else round(letters * self.column.letter)
