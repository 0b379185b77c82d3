"""Which bracket belongs to which, by the tokens of the code, so that those in strings and comments do not count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.render.syntax import Piece

Place = tuple[int, int]  # line from 1, column from 0
_CLOSING = {")": "(", "]": "[", "}": "{"}


def pairs(code: str, pieces: Iterable[Piece]) -> dict[Place, Place | None]:
    """Each bracket of `code` and its partner; None where it has none."""
    lines = code.split("\n")
    found: dict[Place, Place | None] = {}
    opened: list[tuple[str, Place]] = []
    for role, place, _ in pieces:
        sign = lines[place[0] - 1][place[1] : place[1] + 1] if role == "operator" else ""
        if sign in _CLOSING.values() and sign:
            opened.append((sign, place))
            found[place] = None
        elif sign in _CLOSING:
            found[place] = None
            if opened and opened[-1][0] == _CLOSING[sign]:
                partner = opened.pop()[1]
                found[place], found[partner] = partner, place
    return found
