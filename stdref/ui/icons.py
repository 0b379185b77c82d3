"""Line icons in a colour: shapes that `draughtsman` draws once, on a grid of 16 units."""
from __future__ import annotations

from stdref.ui.palette import rgb
from stdref.ui.sprites import chunk

GRID = 16
STEPS = 15
"""Shades between not covered and covered."""


def paint(drawn: tuple[bytes, bytes], colour: str, ground: str = "") -> bytes:
    """Return what `shape` has `drawn` as a PNG file: `colour` on `ground`, or on nothing.

    On nothing it can lie anywhere, but before each time it is drawn Tk asks the display what is there.
    """
    head, body = drawn
    if ground:
        ends = list(zip(rgb(ground), rgb(colour), strict=True))
        mixed = (round(back + (front - back) * step / STEPS) for step in range(STEPS + 1) for back, front in ends)
        return head + chunk(b"PLTE", bytes(mixed)) + body
    ramp = bytes(round(255 * step / STEPS) for step in range(STEPS + 1))
    return head + chunk(b"PLTE", bytes(rgb(colour)) * len(ramp)) + chunk(b"tRNS", ramp) + body
