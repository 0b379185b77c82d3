"""What the text renderings share of a snippet: its command line, its files, its input, and code in coloured runs."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING

from stdref.render import syntax

if TYPE_CHECKING:
    from stdref.catalog.model import Example


def command(example: Example) -> str:
    """How `example` is started; empty where that goes without saying."""
    if len(example.files) > 1 or example.args:
        return shlex.join(["python", example.main, *example.args])
    return ""


def files(example: Example) -> Iterator[tuple[str, str]]:
    """The name and the code of each file, the one that is started first; a file that is alone needs no name.

    Of a file that the page folds away only the name is told.
    """
    for name, text in sorted(example.files, key=lambda file: file[0] != example.main):
        if name in example.folded:
            yield f"and {name}", ""
            continue
        # Two blank lines between functions are good style in a file and a waste of a page.
        yield name if len(example.files) > 1 else "", re.sub(r"\n{3,}", "\n\n", text.strip("\n"))


def runs(code: str) -> Iterator[tuple[str, str]]:
    """All of `code` in order, as (text, role); the roles are those of `syntax.Piece`, "" for what has no colour."""
    starts = [0]
    for line in code.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    at = 0
    for role, (first, column), (last, end) in syntax.pieces(code):
        start, stop = starts[first - 1] + column, starts[last - 1] + end
        if start < at:
            continue  # the tokenizer closes what it could not finish with pieces that lie on each other
        if start > at:
            yield code[at:start], ""
        yield code[start:stop], role
        at = stop
    if at < len(code):
        yield code[at:], ""
