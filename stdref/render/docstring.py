"""A docstring as blocks: paragraphs, lists, code, headings; its markup is light, and what it means is guessed lightly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdref.catalog.text import Span, Text
from stdref.render.blocks import Block, Code, Heading, Prose, words

BULLET = re.compile(r"(?:[-*+•]|\d{1,2}[.)])\s+")
FIELD = re.compile(r":(?:(param|arg|raises|raise|type|keyword|key|var)(?: [\w.]+)? ([*\w.]+)|(returns?|rtype|yields?)):\s*")
UNDERLINE = re.compile(r"([-=~^*])\1{2,}$")
INLINE = re.compile(r":[\w:]+:`~?([^`]+)`|``(.+?)``|`([^`]+?)`_{0,2}|\*\*([^*]+)\*\*|(?<!\w)\*([A-Za-z_]\w*)\*(?!\w)")
CODE_STEP = 4  # columns by which a block of lines is indented that is no prose


def blocks(text: str, level: int = 2) -> Iterator[Block]:
    """The blocks of a docstring, whose headings are of `level`."""
    quoted = False  # the paragraph before announced code with two colons
    for lines in _chunks(text):
        first = lines[0]
        indent = len(first) - len(first.lstrip())
        if len(lines) >= 2 and UNDERLINE.match(lines[1].strip()) and not first.startswith(" "):
            yield Heading(level, first.strip())
            lines = lines[2:]
            if not lines:
                continue
        if first.lstrip().startswith(">>>") or _drawn(lines) or (
                indent and (quoted or indent >= CODE_STEP and _codelike(lines))):
            yield Code(_flush(lines))
            continue
        quoted = lines[-1].rstrip().endswith("::")
        yield from _prose(lines)


def _chunks(text: str) -> Iterator[list[str]]:
    """Groups of lines with no blank line between them; blank lines within an example stay in it."""
    chunk: list[str] = []
    for line in text.expandtabs().rstrip().split("\n"):
        if line.strip():
            chunk.append(line.rstrip())
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _drawn(lines: list[str]) -> bool:
    """Whether blanks or rules within the lines mean something: a table or a drawing."""
    return len(lines) > 1 and sum(bool(re.search(r"\S {3,}\S|={3,}|-{4,}|\|", line)) for line in lines) > len(lines) / 2


def _codelike(lines: list[str]) -> bool:
    return any(re.search(r"^\s*(>>>|import |from \w+ import|def |class |for .*:$|with .*:$|\w+ = )|\w\(.*\)$", line)
               for line in lines)


def _flush(lines: list[str]) -> str:
    least = min(len(line) - len(line.lstrip()) for line in lines)
    return "\n".join(line[least:] for line in lines)


def _prose(lines: list[str]) -> Iterator[Block]:
    """A paragraph, or a list whose items begin with a bullet, a number or the name of a field."""
    item: list[str] = []
    style = "body"
    for line in lines:
        begun = BULLET.match(line.lstrip())
        field = FIELD.match(line.lstrip())
        if (begun or field) and item:
            yield Prose(inline(" ".join(item)), style)
            item = []
        if begun:
            style = "item"
            line = line.lstrip()[begun.end():]
        elif field:
            style = "item"
            what = field[2] or field[3]
            line = f"**{what}**: {line.lstrip()[field.end():]}"
        item.append(line.strip().removesuffix("::") + (":" if line.endswith("::") else ""))
    if text := " ".join(item).strip(" :" if item == [":"] else ""):
        yield Prose(inline(text), style)


def inline(text: str) -> Text:
    """Running text with what is code, strong or a parameter told apart."""
    spans: list[Span] = []
    at = 0
    for match in INLINE.finditer(text):
        spans += words(text[at:match.start()])
        role, literal, single, strong, name = match.groups()
        if strong:
            spans.append(Span(strong, "strong"))
        elif name:
            spans.append(Span(name, "em"))
        else:
            spans.append(Span(role or literal or single, "code"))
        at = match.end()
    return (*spans, *words(text[at:]))
