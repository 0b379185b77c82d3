"""Blocks as Markdown: CommonMark, with tables as GitHub writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from stdref.catalog.text import plain
from stdref.render import listing
from stdref.render.blocks import Badges, Code, Drawing, Grid, Heading, Listing, Name, Prose, Rows

if TYPE_CHECKING:
    from stdref.catalog.text import Text
    from stdref.render.blocks import Block

MARKS = {"em": "*", "strong": "**"}
# What would be read as markup: a backslash before punctuation, emphasis at the edge of a word, links, tags, entities.
SPECIAL = re.compile(r"\\(?=[!-/:-@\[-`{-~])|[`*\[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|<(?=[A-Za-z/!?])"
                     r"|&(?=#?\w+;)|~~")
OPENING = re.compile(r"^([-+=>]|#{1,6}(?= |$)|\d+(?=[.)](?: |$)))")


def render(blocks: Iterable[Block]) -> str:
    """The whole text of `blocks`."""
    text = ""
    in_list = False
    for block in blocks:
        item = isinstance(block, Name) or (isinstance(block, Prose) and block.style == "item")
        for part in _block(block):
            text += ("\n" if item and in_list else "\n\n" if text else "") + part
            in_list = item
    return text + "\n"


def prose(text: Text) -> str:
    """Running text as one paragraph."""
    parts = [_span(span.text, span.style, span.to) for span in text]
    return OPENING.sub(_escaped_opening, "".join(parts))


def _escaped_opening(match: re.Match[str]) -> str:
    # A number is escaped behind it: "1\\." is how CommonMark writes a paragraph that begins with "1.".
    return match[0] + "\\" if match[0].isdigit() else "\\" + match[0]


def _span(text: str, style: str, to: str) -> str:
    if style == "ref":
        return _link(text, to)
    if style in ("code", "key"):
        return code(text)
    mark = MARKS.get(style, "")
    inner = text.strip()
    if not mark or not inner:
        return _escape(text)
    # Emphasis may neither begin nor end with a blank.
    before, _, after = text.partition(inner)
    return f"{before}{mark}{_escape(inner)}{mark}{after}"


def _link(text: str, to: str) -> str:
    if to.startswith(("http://", "https://")):
        return f"[{_escape(text)}](<{to.replace('<', '%3C').replace('>', '%3E')}>)"
    return code(to) if text == to else f"{_escape(text)} ({code(to)})"


def _escape(text: str) -> str:
    return SPECIAL.sub(lambda match: "\\" + match[0], text)


def code(text: str) -> str:
    """`text` as a code span, which may hold backticks itself."""
    text = " ".join(text.split("\n"))
    mark = "`" * (_longest(text) + 1)
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{mark}{pad}{text}{pad}{mark}" if text else ""


def fence(text: str, language: str) -> str:
    """`text` as a fenced block."""
    mark = "`" * max(3, _longest(text) + 1)
    return f"{mark}{language}\n{text.rstrip(chr(10))}\n{mark}"


def _longest(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)


def _block(block: Block) -> Iterable[str]:
    match block:
        case Heading():
            return _heading(block)
        case Prose(text, style):
            return _prose(text, style)
        case Badges(words):
            return [" · ".join(f"*{_escape(word)}*" for word in words)]
        case Code(text):
            return [fence(text, "python")]
        case Listing():
            return _listing(block)
        case Rows(rows):
            cells = [(prose(row.want) + (f" ({_escape(row.remark)})" if row.remark else ""), _lines(row.call),
                      _lines(row.result)) for row in rows]
            return [_table(("I want to", "Call", "Result"), cells)]
        case Grid(columns, mono, lines):
            texts = [[code(plain(cell)) if is_code else prose(cell)
                      for cell, is_code in zip(line.cells, mono, strict=True)] for line in lines]
            return [_table(columns, texts)]
        case Drawing(title, art):
            return [fence(art, "text"), *([f"*{_escape(title)}*"] if title else [])]
        case Name(name, signature, kind, summary, _, remark):
            about = ": ".join(filter(None, (f"{kind} ({remark})" if remark else kind, summary)))
            return [f"{'  ' if '.' in name else ''}- {code(name + signature)} {_escape(about)}"]


def _heading(block: Heading) -> Iterator[str]:
    first, *more = block.text.split("\n")
    shown = code if block.code else _escape
    yield f"{'#' * block.level} {shown(first)}"
    yield from (shown(line) for line in more)


def _prose(text: Text, style: str) -> list[str]:
    shown = prose(text)
    match style:
        case "crumbs":
            return []  # a way through the window that leads nowhere here
        case "item":
            return ["- " + shown]
        case "note":
            return ["> **Note:** " + shown]
    return [shown]


def _listing(block: Listing) -> Iterator[str]:
    if block.label:
        yield f"**{block.label}:**"
    if command := listing.command(block.example):
        yield code(command)
    for name, text in listing.files(block.example):
        if name:
            yield code(name)
        yield fence(text, "python" if not name or name.endswith(".py") else "text")
    for title, text in (("Input", block.example.stdin), ("Output", block.output)):
        if text:
            yield f"{title}:"
            yield fence(text, "text")


def _lines(text: str) -> str:
    """Code of several lines in a cell, which has only one."""
    return "<br>".join(map(code, text.split("\n")))


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [[_escape(title) for title in columns], ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
