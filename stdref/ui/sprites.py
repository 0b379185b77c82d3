"""Rounded boxes drawn as small PNG pictures, which ttk stretches into cards, buttons and fields.

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
    numbers: dict[tuple[int, int], int] = {}
    rows = []
    for y in range(radius):
        left = bytearray()
        for x in range(radius):
            # How far this pixel lies outside the box, by its distance from the centre of the corner.
            outside = hypot(radius - x - 0.5, radius - y - 0.5) - radius
            left.append(numbers.setdefault((_cover(outside), _cover(outside + ring)), len(numbers)))
        inside = _cover(-y - 0.5), _cover(ring - y - 0.5)
        rows.append(_mirrored(left, numbers.setdefault(inside, len(numbers)), across))
    edge = bytes(numbers.setdefault((_STEPS, _cover(ring - x - 0.5)), len(numbers)) for x in range(radius))
    fill = numbers.setdefault((_STEPS, _STEPS), len(numbers))
    rows += [_mirrored(edge, fill, across)] * down + rows[::-1]
    head, body = encode(2 * radius + across, rows)
    return Shape(f"{radius}-{ring}-{across}-{down}", head, body, tuple(numbers))


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


def _cover(outside: float) -> int:
    return round(_STEPS * min(1.0, max(0.0, 0.5 - outside)))


def _mirrored(left: bytes | bytearray, middle: int, across: int) -> bytes:
    return bytes(left) + bytes((middle,)) * across + bytes(left[::-1])
