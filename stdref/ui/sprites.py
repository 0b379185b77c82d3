"""Rounded boxes drawn as small PNG pictures, which ttk stretches into cards, buttons and fields.

Each tile that ttk stretches a picture with is sent to the display by itself. Buttons are few tiles; a card as one
picture would be a hundred, so it is made of eight `pieces` round a middle that is left to its background.

A picture is drawn once as numbers of mixes of colours and coloured afterwards, so the same shape in
another colour costs next to nothing. It is opaque, corners blended over the ground it lies on: Tk
stretches transparent pictures many times slower. Its middle is wide because ttk tiles the middle.
"""
from __future__ import annotations

import struct
import zlib
from math import hypot
from typing import TYPE_CHECKING, NamedTuple

from stdref.ui.palette import rgb

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEPS = 15  # shades between not covered and covered: as many as the eye tells apart on an edge


class Shape(NamedTuple):
    """A picture without its colours: PNG parts, and the mixes its pixels are numbers of."""

    name: str
    head: bytes
    body: bytes
    mixes: tuple[tuple[int, int], ...]

    @property
    def width(self) -> int:
        """In pixels, as the PNG header has it."""
        return int.from_bytes(self.head[16:20], "big")

    @property
    def height(self) -> int:
        """In pixels, as the PNG header has it."""
        return int.from_bytes(self.head[20:24], "big")


def rounded(radius: int, ring: int, across: int = 96, down: int = 96) -> Shape:
    """Draw a rounded box with a `ring` pixels wide border and a middle of `across` by `down` pixels."""
    box = _Numbers(radius, ring)
    middle = (box.number(_cover(-y - 0.5), _cover(ring - y - 0.5)) for y in range(radius))
    rows = [_mirrored(box.row(y, radius), number, across) for y, number in enumerate(middle)]
    rows += [_mirrored(box.row(radius, radius), box.number(_STEPS, _STEPS), across)] * down + rows[::-1]
    head, body = encode(2 * radius + across, rows)
    return Shape(f"{radius}-{ring}-{across}-{down}", head, body, tuple(box.numbers))


def pieces(radius: int, ring: int, thick: int, along: int = 256) -> dict[str, Shape]:
    """Draw the four corners and the four sides, `thick` pixels each, of a rounded box, by their points of the compass.

    Sides lie under corners. Lying pieces are a row taller than they are shown: a picture that fits is drawn twice.
    """
    box = _Numbers(radius, ring)
    corner = [box.row(y, radius) for y in range(radius)]
    side = bytes(box.number(_STEPS, _cover(ring - x - 0.5)) for x in range(thick))
    flipped = [row[::-1] for row in corner]
    spare = box.row(radius, radius)
    rows = {
        "n": [bytes((number,)) * along for number in (*side, side[-1])],
        "s": [bytes((number,)) * along for number in (*side[::-1], side[0])],
        "w": [side] * along, "e": [side[::-1]] * along,
        "nw": [*corner, spare], "ne": [*flipped, spare], "sw": [*corner[::-1], spare], "se": [*flipped[::-1], spare],
    }
    mixes = tuple(box.numbers)
    return {part: Shape(f"{radius}-{ring}-{thick}-{along}-{part}", *encode(len(drawn[0]), drawn), mixes)
            for part, drawn in rows.items()}


def paint(shape: Shape, ground: str, border: str, fill: str) -> bytes:
    """Return `shape` as a PNG file: `fill` inside its `border`, lying on `ground`."""
    layers = list(zip(rgb(ground), rgb(border), rgb(fill), strict=True))
    colours = bytearray()
    for outer, inner in shape.mixes:
        for back, rim, front in layers:
            colours.append((back * (_STEPS - outer) + rim * (outer - inner) + front * inner) // _STEPS)
    return shape.head + chunk(b"PLTE", bytes(colours)) + shape.body


def encode(width: int, rows: Iterable[bytes | bytearray]) -> tuple[bytes, bytes]:
    """Return the parts of a PNG file before and after its colours; each byte of `rows` is a colour's number."""
    lines = [b"\0" + row for row in rows]
    header = struct.pack(">IIBBBBB", width, len(lines), 8, 3, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    return head, chunk(b"IDAT", zlib.compress(b"".join(lines), 1)) + chunk(b"IEND", b"")


def chunk(kind: bytes, data: bytes) -> bytes:
    """Return one chunk of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class _Numbers:
    """The numbers of mixes at the left end of a rounded box; a mix is how much of ground and border is covered."""

    def __init__(self, radius: int, ring: int) -> None:
        self.numbers: dict[tuple[int, int], int] = {}
        self._radius, self._ring = radius, ring

    def number(self, outer: int, inner: int) -> int:
        return self.numbers.setdefault((outer, inner), len(self.numbers))

    def row(self, y: int, width: int) -> bytes:
        """The first pixels of the row `y`; those from the corner down are all alike."""
        down = max(0.0, self._radius - y - 0.5)
        outside = (hypot(self._radius - x - 0.5, down) - self._radius for x in range(width))
        return bytes(self.number(_cover(out), _cover(out + self._ring)) for out in outside)


def _cover(outside: float) -> int:
    return round(_STEPS * min(1.0, max(0.0, 0.5 - outside)))


def _mirrored(left: bytes, middle: int, across: int) -> bytes:
    return left + bytes((middle,)) * across + left[::-1]
