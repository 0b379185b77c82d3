"""A docstring as blocks: paragraphs, lists, code, headings, as far as its light markup can be guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdref.catalog.text import Span, Text
from stdref.render.blocks import Block, Code, Heading, Prose, words

BULLET = re.compile(r"(?:[-*+•]|\d{1,2}[.)])\s+")
FIELD = re.compile(r":(?:(?:param|arg|raises?|type|keyword|key|var)(?: [\w.]+)? ([*\w.]+)"
                   r"|(returns?|rtype|yields?)):\s*")
DIRECTIVE = re.compile(r"^\.\. ([\w-]+):: ?")
COLUMNS = re.compile(r"([*\w.]+) {2,}(\S.*)$")
UNDERLINE = re.compile(r"([-=~^*])\1{2,}$")
INLINE = re.compile(r":[\w:]+:`~?([^`]+)`|``(.+?)``|`([^`]+?)`_{0,2}|\*\*([^*]+)\*\*|(?<!\w)\*([A-Za-z_]\w*)\*(?!\w)")
LONGEST_TERM = 40
CODE_STEP = 4  # columns by which a block of lines is indented that is no prose


def blocks(text: str, level: int = 2) -> Iterator[Block]:
    """The blocks of a docstring, whose headings are of `level`."""
    quoted = False  # the paragraph before announced code with two colons
    for chunk in _chunks(text):
        lines, first = chunk, chunk[0]
        indent = len(first) - len(first.lstrip())
        if len(lines) >= 2 and UNDERLINE.match(lines[1].strip()) and not first.startswith(" "):
            yield Heading(level, first.strip())
            lines = lines[2:]
            if not lines:
                continue
        if first.lstrip().startswith(">>>") or _drawn(lines) or (
                indent and (quoted or (indent >= CODE_STEP and _codelike(lines)))):
            yield Code(_flush(lines))
            continue
        quoted = lines[-1].rstrip().endswith("::")
        head, below = _introduced(lines)
        yield from _prose(head)
        if below:
            yield from blocks(_flush(below), level)


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
    """A paragraph, or a list whose items begin with a bullet, a number, the name of a field or a term."""
    item: list[str] = []
    style = "body"
    for written in _columns(_defined([DIRECTIVE.sub(r"- **\1** ", line) for line in lines])):
        line = written.strip()
        begun, field = BULLET.match(line), FIELD.match(line)
        if (begun or field) and item:
            yield Prose(inline(" ".join(item)), style)
            item = []
        if begun:
            line = line[begun.end():]
        elif field:
            line = f"**{field[1] or field[2]}**: {line[field.end():]}"
        style = "item" if begun or field else style
        item.append(line.removesuffix("::") + (":" if line.endswith("::") else ""))
    if text := " ".join(item).strip(" :" if item == [":"] else ""):
        yield Prose(inline(text), style)


def _introduced(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines that announce what is indented below them with a colon, and what that is, if all the rest is."""
    for at, line in enumerate(lines[:-1]):
        if line.rstrip().endswith(":") and not line.startswith(" ") and len(line) > LONGEST_TERM // 2:
            if all(other.startswith(" ") for other in lines[at + 1:]):
                return lines[:at + 1], lines[at + 1:]
            return lines, []
    return lines, []


def _columns(lines: list[str]) -> list[str]:
    """Lines that begin with a term in a column of its own, as fields; other lines as they are."""
    found = [COLUMNS.match(line) for line in lines]
    if not found[0] or sum(match is not None for match in found) < 2:
        return lines
    return [f":var {match[1]}: {match[2]}" if match else line for match, line in zip(found, lines, strict=True)]


def _defined(lines: list[str]) -> list[str]:
    """Terms with what they mean indented below them, as fields; other lines as they are."""
    indents = [len(line) - len(line.lstrip()) for line in lines]
    terms = [at for at, line in enumerate(lines[:-1]) if indents[at] == indents[0] and len(line) <= LONGEST_TERM
             and indents[at + 1] > indents[0] and not BULLET.match(line.lstrip())]
    if not terms or terms[0] != 0:
        return lines
    found: list[str] = []
    for at, line in enumerate(lines):
        if at in terms:
            name, _, rest = line.strip().partition(" : ")
            found.append(f":var {name.replace(' ', '_')}: {rest}" if " " not in name else f"- **{name}**")
        else:
            found.append(line)
    return found


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
