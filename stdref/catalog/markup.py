"""XML with line numbers: elements for `page.py`, and the inline markup of running text."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from xml.parsers import expat

from stdref.catalog.model import CatalogError, Problem, Span, Text

INLINE = {"em": "em", "strong": "strong", "code": "code", "key": "key", "ref": "ref"}


Node = ElementTree.Element


class _Lined(Node):
    """An element that knows its line."""

    line = 0


def line_of(node: Node) -> int:
    """The line of `node` in its file; 0 where it was read without lines."""
    return getattr(node, "line", 0)


def parse(text: str, file: str) -> Node:
    """Parse `text` into nodes; raise `CatalogError` where it is not well-formed or declares entities.

    ElementTree's own parser hides line numbers, so its `TreeBuilder` is driven by expat directly. Entities are
    refused because expanding them can exhaust memory.
    """
    parser = expat.ParserCreate()

    def factory(tag: str, attributes: dict[str, str]) -> Node:
        node = _Lined(tag, attributes)
        node.line = parser.CurrentLineNumber
        return node

    def refuse(name: str, *_: object) -> None:
        raise CatalogError(Problem(file, parser.CurrentLineNumber, f"entity declaration {name!r}",
                                   "write the characters themselves"))

    def lacking(name: str, *_: object) -> None:
        raise CatalogError(Problem(file, parser.CurrentLineNumber, f"unknown entity {name!r}",
                                   "write the character itself"))

    builder = ElementTree.TreeBuilder(factory)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = refuse
    parser.SkippedEntityHandler = lacking  # with a DTD of its own, a page may name what only that defines
    parser.buffer_text = True
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        message = expat.ErrorString(error.code)
        raise CatalogError(Problem(file, error.lineno, f"not well-formed XML ({message})",
                                   "close every element and write &lt; &gt; &amp; for < > &")) from error
    finally:
        # They hold each other and the whole tree, which else waits for the garbage collector.
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        parser.EntityDeclHandler = parser.SkippedEntityHandler = None
    return builder.close()


def quick(text: str, file: str) -> Node:
    """As `parse`, in a third of the time: the nodes do not know their lines."""
    if "<!DOCTYPE" not in text:
        try:
            return ElementTree.fromstring(text)
        except ElementTree.ParseError:
            pass  # the other way tells what is wrong
    return parse(text, file)


def inline(node: Node, problems: list[Problem], file: str) -> Text:
    """The running text of `node` with white space folded; unknown inline elements are reported and kept as text."""
    if not len(node):  # by far the most common, and pages are parsed while the reader waits
        text = " ".join((node.text or "").split())
        return (Span(text),) if text else ()
    spans = [Span(node.text or "")]
    for child in node:
        style = INLINE.get(child.tag)
        if style is None:
            problems.append(Problem(file, line_of(child), f"unknown inline element <{child.tag}>",
                                    f"use one of {', '.join(INLINE)}"))
        text = "".join(child.itertext())
        to = child.get("to", "")
        if (style == "ref") != bool(to):
            problems.append(Problem(file, line_of(child), "<ref> without 'to', or 'to' on another element",
                                    'write <ref to="module.name"/>'))
        if list(child):
            problems.append(Problem(file, line_of(child), f"element inside <{child.tag}>",
                                    "inline markup does not nest"))
        spans += [Span(text or to, style or "", to), Span(child.tail or "")]
    return fold(spans)


def fold(spans: list[Span]) -> Text:
    """Fold white space across `spans`, strip both ends, and drop empty ones."""
    folded: list[Span] = []
    space = True  # white space at the start is dropped
    for span in spans:
        text = re.sub(r"\s+", " ", span.text)
        if space:
            text = text.lstrip(" ")
        if text:
            space = text.endswith(" ")
            folded.append(span._replace(text=text))
    while folded and folded[-1].text.endswith(" "):
        last = folded.pop()
        if stripped := last.text.rstrip(" "):
            folded.append(last._replace(text=stripped))
    return tuple(folded)


def verbatim(node: Node | None) -> str:
    """The text of `node` as written: common indentation and blank lines at the ends removed."""
    if node is None:
        return ""
    import textwrap

    text = "".join(node.itertext())
    if "\n" not in text:
        return text.strip()
    return textwrap.dedent(text.lstrip("\n") if text.startswith("\n") else text).strip("\n").rstrip()


def slug(text: str) -> str:
    """An anchor made of `text`: lower-case words joined by hyphens.

    >>> slug("Pretty-print JSON!")
    'pretty-print-json'
    """
    return "-".join(re.findall(r"[a-z0-9_%]+", text.lower()))
