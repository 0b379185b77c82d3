"""Blocks as text for a terminal: prose wrapped to a width, code as it is, colours where they are wanted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from stdref.catalog.text import plain
from stdref.render import listing
from stdref.render.blocks import Badges, Code, Drawing, Grid, Heading, Listing, Name, Prose, Rows

if TYPE_CHECKING:
    from stdref.catalog.text import Text
    from stdref.render.blocks import Block, GlanceRow

Run = tuple[str, str]
"""A piece of a line: its characters and its role."""

# Only what the 16 colours of terminals make legible on dark and on light; nothing is told by colour alone.
STYLES = {
    "h1": "1", "h2": "1", "h3": "1", "strong": "1", "em": "3", "muted": "2", "code": "36", "link": "4", "key": "1",
    "wrong": "31", "right": "32", "keyword": "35", "string": "32", "number": "36", "comment": "2", "def": "1",
}  # fmt: skip
# Control characters in text could steer the terminal: they are shown as pictures.
CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
CONTROLS |= dict.fromkeys(range(127, 160), 0xFFFD)
CODE_INDENT = 4
LEAST_COLUMN = 12  # a column of prose that is narrower cannot be read


def render(blocks: Iterable[Block], width: int, colours: bool) -> Iterator[str]:
    """The lines of `blocks`, without line ends, in `width` columns; code and what cannot be broken may be wider."""
    page = _Terminal(width, colours)
    before: Block | None = None
    for block in blocks:
        if before is not None and not _close(before, block):
            yield ""
        yield from page.lines(block)
        before = block


def _close(before: Block, block: Block) -> bool:
    """Whether no blank line stands between the two."""
    if isinstance(before, Prose) and isinstance(block, Prose):
        return before.style == block.style == "item"
    return isinstance(before, Name) and isinstance(block, Name)


def columns(text: str) -> int:
    """How many columns `text` takes: wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
               for char in text)


def measure(runs: Iterable[Run]) -> int:
    """How many columns `runs` take."""
    return sum(columns(text) for text, _ in runs)


def wrap(runs: Iterable[Run], width: int) -> list[list[Run]]:
    """`runs` in lines of at most `width` columns, broken at white space but never within code."""
    lines: list[list[Run]] = [[]]
    used = 0
    for word in _words(runs):
        size = measure(word)
        if used and used + 1 + size > width:
            lines.append([])
            used = 0
        if used:
            same = lines[-1][-1][1] == word[0][1]
            lines[-1].append((" ", word[0][1] if same else ""))
            used += 1
        lines[-1] += word
        used += size
    return lines


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    word: list[Run] = []
    for text, role in runs:
        for piece in [text] if role == "code" else re.findall(r"\s+|\S+", text):
            if not piece.isspace():
                word.append((piece, role))
            elif word:
                yield word
                word = []
    if word:
        yield word


def running(text: Text) -> list[Run]:
    """Running text as runs; code is quoted, and links with words of their own are followed by where they lead."""
    runs: list[Run] = []
    for span in text:
        if span.style == "code":
            runs.append((f"`{span.text}`", "code"))
        elif span.style == "ref":
            runs.append((span.text, "link"))
            if span.to != span.text:
                runs.append((f" ({span.to})", "muted"))
        else:
            runs.append((span.text, span.style))
    return runs


class _Terminal:
    """Sets one block after the other; holds only the width and whether there are colours."""

    def __init__(self, width: int, colours: bool) -> None:
        self.width = width
        self.colours = colours

    def lines(self, block: Block) -> Iterable[str]:
        """The lines of one block."""
        match block:
            case Heading():
                return self._heading(block)
            case Prose(text, style):
                return self._prose(text, style)
            case Badges(words):
                return self._wrapped([(" ".join(f"[{word}]" for word in words), "muted")])
            case Code(text):
                return self._code(text)
            case Listing():
                return self._listing(block)
            case Rows(rows):
                return (line for row in rows for line in self._row(row))
            case Grid():
                return self._grid(block)
            case Drawing(title, art):
                return [*self._plain(art), *([self._paint([("    " + title, "muted")])] if title else [])]
            case Name():
                return self._name(block)

    def _paint(self, runs: Iterable[Run]) -> str:
        pieces = []
        for role, group in groupby(runs, lambda run: run[1]):
            clean = "".join(text for text, _ in group).translate(CONTROLS)
            style = STYLES.get(role) if self.colours else None
            pieces.append(f"\x1b[{style}m{clean}\x1b[0m" if style else clean)
        return "".join(pieces).rstrip()

    def _wrapped(self, runs: Iterable[Run], first: str = "", rest: str = "") -> Iterator[str]:
        """`runs` wrapped, with `first` before the first line and `rest` before the others."""
        for number, line in enumerate(wrap(runs, self.width - len(rest or first))):
            yield self._paint([(rest if number else first, ""), *line])

    def _plain(self, text: str, role: str = "") -> Iterator[str]:
        for line in text.split("\n"):
            yield self._paint([(" " * CODE_INDENT + line, role)])

    def _code(self, text: str) -> Iterator[str]:
        line: list[Run] = [(" " * CODE_INDENT, "")]
        for piece, role in listing.runs(text.rstrip("\n")):
            head, *more = piece.split("\n")
            line.append((head, role))
            for part in more:
                yield self._paint(line)
                line = [(" " * CODE_INDENT, ""), (part, role)]
        yield self._paint(line)

    def _heading(self, block: Heading) -> Iterator[str]:
        role = f"h{min(block.level, 3)}"
        widest = 0
        for text in block.text.split("\n"):
            for line in [[(text, role)]] if block.code else wrap([(text, role)], self.width):
                widest = max(widest, measure(line))
                yield self._paint(line)
        if block.level < 3:
            yield self._paint([("=-"[block.level - 1] * widest, role)])

    def _prose(self, text: Text, style: str) -> Iterator[str]:
        runs = running(text)
        match style:
            case "item":
                return self._wrapped(runs, "- ", "  ")
            case "note":
                return self._wrapped([("Note: ", "strong"), *runs])
            case "crumbs" | "muted":
                return self._wrapped([(span, "muted") for span, _ in runs])
        return self._wrapped(runs)

    def _listing(self, block: Listing) -> Iterator[str]:
        if block.label:
            yield self._paint([(block.label + ":", block.label.lower())])
        if command := listing.command(block.example):
            yield from self._plain("$ " + command, "muted")
        for name, text in listing.files(block.example):
            if name:
                yield self._paint([(f"{name}:", "strong")])
            yield from self._code(text)
        for title, text in (("Input", block.example.stdin.rstrip("\n")), ("Output", block.output)):
            if text:
                yield self._paint([(f"  {title}:", "muted")])
                yield from self._plain(text)

    def _row(self, row: GlanceRow) -> Iterator[str]:
        remark = [(f"  ({row.remark})", "muted")] if row.remark else []
        yield from self._wrapped([*running(row.want), *remark])
        yield from self._call(row.call, row.result)

    def _call(self, call: str, result: str) -> Iterator[str]:
        """A call and its result, on one line where that fits."""
        *before, last = self._code(call)
        yield from before
        if "\n" not in result and columns(call) + columns(result) + CODE_INDENT + 4 <= self.width:
            yield f"{last}  " + self._paint([("→ " + result, "")])
        else:
            yield last
            yield from self._plain("→ " + result.replace("\n", "\n  "))

    def _name(self, block: Name) -> Iterator[str]:
        indent = "  " * block.name.count(".")
        yield from self._wrapped([(block.name, "strong"), (block.signature, "")], indent, indent + "    ")
        kind = f"{block.kind} ({block.remark})" if block.remark else block.kind
        about = ": ".join(filter(None, (kind, block.summary)))
        yield from self._wrapped([(about, "muted")], indent + "    ", indent + "    ")

    def _grid(self, block: Grid) -> Iterator[str]:
        rows = [[[(plain(cell), "code")] if code else running(cell) for cell, code in
                 zip(line.cells, block.code, strict=True)] for line in block.lines]
        widths = self._widths(block, rows)
        if widths is None:
            yield from self._stacked(block, rows)
            return
        yield self._line([[(title, "strong")] for title in block.columns], widths)
        yield "  ".join("-" * width for width in widths)
        for row in rows:
            cells = [[cell] if code else wrap(cell, width) for cell, code, width in
                     zip(row, block.code, widths, strict=True)]
            for number in range(max(map(len, cells))):
                yield self._line([cell[number] if number < len(cell) else [] for cell in cells], widths)

    def _line(self, cells: Sequence[Sequence[Run]], widths: Sequence[int]) -> str:
        runs: list[Run] = []
        for cell, width in zip(cells, widths, strict=True):
            runs += [*cell, (" " * (width - measure(cell) + 2), "")]
        return self._paint(runs)

    def _widths(self, block: Grid, rows: Sequence[Sequence[Sequence[Run]]]) -> list[int] | None:
        """The widths of the columns; None where the table does not fit. Only columns of prose can give way."""
        widths = [max([columns(title), *(measure(row[at]) for row in rows)]) for at, title in enumerate(block.columns)]
        prose = [at for at, code in enumerate(block.code) if not code]
        while sum(widths) + 2 * (len(widths) - 1) > self.width:
            widest = max(prose, key=lambda at: widths[at], default=-1)
            if widest < 0 or widths[widest] <= max(LEAST_COLUMN, columns(block.columns[widest])):
                return None
            widths[widest] -= 1
        return widths

    def _stacked(self, block: Grid, rows: Sequence[Sequence[Sequence[Run]]]) -> Iterator[str]:
        """A table that is too wide, row by row: the first cell, call and result, the others behind their titles."""
        pair = block.pair or ()
        for line, row in zip(block.lines, rows, strict=True):
            rest = [at for at in range(len(row)) if at not in pair]
            for at in rest[:1]:
                yield from self._wrapped(row[at])
            if block.pair and row[block.pair[0]]:
                yield from self._call(*(plain(line.cells[at]) for at in block.pair))
            for at in rest[1:]:
                if line.cells[at]:
                    title = [(f"{block.columns[at]}: ", "muted")]
                    yield from self._wrapped([*title, *row[at]], " " * CODE_INDENT, " " * CODE_INDENT + "  ")
