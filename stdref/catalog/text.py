"""Running text with its styles and links."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A run of text in one style: "", "em", "strong", "code", "key" or "ref" (then `to` names what it links to)."""

    text: str
    style: str = ""
    to: str = ""


Text = tuple[Span, ...]


def plain(text: Text) -> str:
    """The characters of `text` without its styles."""
    return "".join(span.text for span in text)
