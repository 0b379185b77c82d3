"""The kinds of block that a page consists of: all that a rendering has to know how to set."""

# No annotations as strings here: each would be compiled when the window opens.
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.text import Span, Text

if TYPE_CHECKING:
    from stdref.catalog.model import Example


class Heading(NamedTuple):
    """A heading; level 1 is the page's own. `code` says that it is to be set as code."""

    level: int
    text: str
    anchor: str = ""
    code: bool = False


class Prose(NamedTuple):
    """Running text; `style` is "crumbs", "lead", "body", "muted", "note" or "item"."""

    text: Text
    style: str = "body"
    anchor: str = ""


class Badges(NamedTuple):
    """Short facts beside the title."""

    words: tuple[str, ...]


class Code(NamedTuple):
    """Code that is shown but not run by itself."""

    text: str


class Listing(NamedTuple):
    """A snippet with the output recorded for the version in use; `label` is "", "Wrong" or "Right"."""

    example: "Example"
    output: str
    label: str = ""
    anchor: str = ""


class GlanceRow(NamedTuple):
    """What one wants, the call, its result, and a remark such as "since 3.12"."""

    want: Text
    call: str
    result: str
    remark: str
    anchor: str


class Rows(NamedTuple):
    """The at-a-glance table."""

    rows: tuple[GlanceRow, ...]


class Line(NamedTuple):
    """A line of a `Grid`."""

    cells: tuple[Text, ...]
    anchor: str = ""


class Grid(NamedTuple):
    """A table; `code` tells which columns are set as code, `pair` which two are a call and its result, if any."""

    columns: tuple[str, ...]
    code: tuple[bool, ...]
    lines: tuple[Line, ...]
    pair: tuple[int, int] | None = None


class Drawing(NamedTuple):
    """A figure made of characters."""

    title: str
    art: str


class Name(NamedTuple):
    """A public name as the interpreter describes it; `remark` says what is special about it, such as "since 3.12".

    A `quiet` one is set so that it steps back: nobody documents it, or this interpreter lacks it.
    """

    name: str
    signature: str
    kind: str
    summary: str
    anchor: str
    remark: str = ""
    quiet: bool = False


Block = Heading | Prose | Badges | Code | Listing | Rows | Grid | Drawing | Name


def words(text: str, style: str = "") -> Text:
    """`text` as a running text of one style."""
    return (Span(text, style),) if text else ()


def link(to: str, text: str = "") -> Text:
    """A link to `to` as running text."""
    return (Span(text or to, "ref", to),)
