"""Blocks as one self-contained HTML page: no script, nothing fetched, readable without its style sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from stdref.catalog.text import plain
from stdref.render import listing
from stdref.render.blocks import Badges, Code, Drawing, Grid, Heading, Listing, Name, Prose, Rows
from stdref.render.style import STYLE

if TYPE_CHECKING:
    from stdref.catalog.text import Text
    from stdref.render.blocks import Block

# Whatever a catalog holds, the page can run nothing and ask nothing of the network.
HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
"""
COLOURED = ("keyword", "string", "number", "comment", "def", "builtin")
TAGS = {"em": "em", "strong": "strong", "code": "code", "key": "kbd"}
Address = Callable[[str], str]
"""Where a name that a text links to is found, "#..." on the page itself; empty where nothing can be linked to."""


def render(blocks: Sequence[Block], title: str, address: Address = lambda name: "") -> str:
    """The page of `blocks`. Links to an anchor by its name need no `address`; web addresses are linked as they are."""
    page = _Page(blocks, address)
    body = "\n".join(page.body())
    sections = [block for block in blocks if isinstance(block, Heading) and block.level == 2 and block.anchor]
    contents = "".join(f'<li><a href="#{escape(block.anchor)}">{escape(block.text)}</a></li>' for block in sections)
    nav = f'<nav aria-label="On this page"><ul>{contents}</ul></nav>\n' if len(sections) > 1 else ""
    return (f"{HEAD}<title>{escape(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
            f'<a class="skip" href="#content">Skip to the content</a>\n{nav}<main id="content">\n{body}\n</main>\n'
            "</body>\n</html>\n")


class _Page:
    """Sets the blocks; knows which anchors there are, and which have been set: an id stands once."""

    def __init__(self, blocks: Sequence[Block], address: Address) -> None:
        self.blocks = blocks
        self.address = address
        self.anchors = set(_anchors(blocks))
        self.unset = set(self.anchors)

    def body(self) -> Iterator[str]:
        """The blocks, those that make up a list within one."""
        for tag, group in groupby(self.blocks, _list_of):
            parts = [part for block in group for part in self._block(block)]
            yield "\n".join([f"<{tag}>", *parts, f"</{tag}>"] if tag else parts)

    def _block(self, block: Block) -> Iterable[str]:
        match block:
            case Heading():
                return [self._heading(block)]
            case Prose(text, style, anchor):
                tag = "li" if style == "item" else "p"
                kind = "" if style in ("item", "body") else f' class="{escape(style)}"'
                note = "<strong>Note:</strong> " if style == "note" else ""
                return [f"<{tag}{self._id(anchor)}{kind}>{note}{self._text(text)}</{tag}>"]
            case Badges(words):
                return ['<p class="badges">' + " ".join(f"<span>{escape(word)}</span>" for word in words) + "</p>"]
            case Code(text):
                return [_code(text, "Code")]
            case Listing():
                return self._listing(block)
            case Rows(rows):
                cells = [(row.anchor, [self._text(row.want) + _remark(row.remark), _inline(row.call),
                                       _inline(row.result)]) for row in rows]
                return self._table(("I want to", "Call", "Result"), cells)
            case Grid(columns, code, lines):
                cells = [(line.anchor, [_inline(plain(cell)) if mono else self._text(cell)
                                        for cell, mono in zip(line.cells, code, strict=True)]) for line in lines]
                return self._table(columns, cells)
            case Drawing(title, art):
                label = escape(title or "Figure")
                caption = f"<figcaption>{escape(title)}</figcaption>" if title else ""
                return [f'<figure><pre role="img" aria-label="{label}">{escape(art)}</pre>{caption}</figure>']
            case Name():
                return self._name(block)

    def _id(self, anchor: str) -> str:
        if anchor not in self.unset:
            return ""
        self.unset.discard(anchor)
        return f' id="{escape(anchor)}"'

    def _heading(self, block: Heading) -> str:
        tag = f"h{block.level}"
        text = "<br>".join(_inline(line) if block.code else escape(line) for line in block.text.split("\n"))
        return f"<{tag}{self._id(block.anchor)}>{text}</{tag}>"

    def _text(self, text: Text) -> str:
        return "".join(self._span(span.text, span.style, span.to) for span in text)

    def _span(self, text: str, style: str, to: str) -> str:
        if style != "ref":
            tag = TAGS.get(style)
            return f"<{tag}>{escape(text)}</{tag}>" if tag else escape(text)
        shown = f"<code>{escape(text)}</code>" if text == to else escape(text)
        address = self._address(to)
        return f'<a href="{escape(address)}">{shown}</a>' if address else shown

    def _address(self, to: str) -> str:
        if to.startswith(("http://", "https://")):
            return to
        address = f"#{to}" if to in self.anchors else self.address(to)
        # An excerpt lacks most of the places that the items of its page link to.
        return "" if address.startswith("#") and address[1:] not in self.anchors else address

    def _listing(self, block: Listing) -> Iterator[str]:
        label = block.label
        title = f"{label}: {block.example.title}" if label else block.example.title
        yield f'<figure{self._id(block.anchor)} class="listing {escape(label.lower())}">'
        if label:
            yield f"<figcaption>{escape(label)}</figcaption>"
        if command := listing.command(block.example):
            yield f'<p class="file"><code>{escape(command)}</code></p>'
        for name, text in listing.files(block.example):
            if name:
                yield f'<p class="file"><code>{escape(name)}</code></p>'
            yield _code(text, title)
        for word, text in (("Input", block.example.stdin), ("Output", block.output)):
            if text:
                yield (f'<p class="file">{word}</p><pre class="output" tabindex="0" role="region" '
                       f'aria-label="{word} of {escape(title)}"><samp>{escape(text)}</samp></pre>')
        yield "</figure>"

    def _table(self, columns: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]]) -> Iterator[str]:
        yield '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>'
        yield "<thead><tr>" + "".join(f'<th scope="col">{escape(title)}</th>' for title in columns) + "</tr></thead>"
        yield "<tbody>"
        for anchor, cells in rows:
            head, *rest = cells
            yield (f'<tr{self._id(anchor)}><th scope="row">{head}</th>' + "".join(f"<td>{cell}</td>" for cell in rest)
                   + "</tr>")
        yield "</tbody></table></div>"

    def _name(self, block: Name) -> Iterator[str]:
        kind = ' class="member"' if "." in block.name else ""
        yield (f"<dt{self._id(block.anchor)}{kind}><code><strong>{escape(block.name)}</strong>"
               f"{escape(block.signature)}</code></dt>")
        about = f"{block.kind}{_remark(block.remark)}"
        about += f": {escape(block.summary)}" if block.summary else ""
        yield f"<dd{kind}>{about}</dd>"


def _list_of(block: Block) -> str:
    """The tag of the list that `block` is an item of."""
    if isinstance(block, Name):
        return "dl"
    return "ul" if isinstance(block, Prose) and block.style == "item" else ""


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading() | Prose() | Listing() | Name():
                yield from [block.anchor] if block.anchor else []
            case Rows(rows):
                yield from (row.anchor for row in rows if row.anchor)
            case Grid():
                yield from (line.anchor for line in block.lines if line.anchor)


def _code(text: str, label: str) -> str:
    spans = "".join(f'<span class="{role}">{escape(piece)}</span>' if role in COLOURED else escape(piece)
                    for piece, role in listing.runs(text.rstrip("\n")))
    return f'<pre tabindex="0" role="region" aria-label="{escape(label)}"><code>{spans}</code></pre>'


def _inline(text: str) -> str:
    return f"<code>{'<br>'.join(map(escape, text.split(chr(10))))}</code>" if text else ""


def _remark(remark: str) -> str:
    return f' <small>({escape(remark)})</small>' if remark else ""
