"""Draws icons at the size of the screen: shapes on a grid of 16 units, y downwards.

Apart from `icons`, since a window that has drawn them once needs none of this to open.
"""
from __future__ import annotations

from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING, NamedTuple

from stdref.ui.icons import GRID, STEPS
from stdref.ui.sprites import encode

if TYPE_CHECKING:
    from collections.abc import Mapping

_STROKE = 1.5

Point = tuple[float, float]


class Line(NamedTuple):
    """A line with round ends through `points`."""

    points: tuple[Point, ...]
    width: float = _STROKE


class Ring(NamedTuple):
    """The line of a circle."""

    x: float
    y: float
    radius: float
    width: float = _STROKE


class Disc(NamedTuple):
    """A filled circle."""

    x: float
    y: float
    radius: float


class Fill(NamedTuple):
    """A filled convex shape, its corners clockwise on the screen, grown by a `round` border."""

    corners: tuple[Point, ...]
    round: float = 0.0


class Cut(NamedTuple):
    """What a part would cover is taken away from all others."""

    part: Line | Ring | Disc | Fill


Part = Line | Ring | Disc | Fill | Cut


def _line(*points: Point, width: float = _STROKE) -> Line:
    return Line(points, width)


def _arc(x: float, y: float, radius: float, start: float, end: float, steps: int = 12) -> Line:
    """Part of a circle, from `start` to `end` degrees, clockwise from three o'clock."""
    turns = (pi * (start + (end - start) * step / steps) / 180 for step in range(steps + 1))
    return Line(tuple((x + radius * cos(turn), y + radius * sin(turn)) for turn in turns))


def _box(left: float, top: float, right: float, bottom: float) -> Line:
    return _line((left, top), (right, top), (right, bottom), (left, bottom), (left, top))


def _square(left: float, right: float, around: float) -> Fill:
    return Fill(((left, left), (right, left), (right, right), (left, right)), around)


def _rays(x: float, y: float, near: float, far: float) -> tuple[Line, ...]:
    turns = [(cos(pi * step / 4), sin(pi * step / 4)) for step in range(8)]
    return tuple(_line((x + near * dx, y + near * dy), (x + far * dx, y + far * dy)) for dx, dy in turns)


ICONS: Mapping[str, tuple[Part, ...]] = {
    "back": (_line((9.75, 3.5), (5.25, 8), (9.75, 12.5)),),
    "forward": (_line((6.25, 3.5), (10.75, 8), (6.25, 12.5)),),
    "up": (_line((3.5, 9.75), (8, 5.25), (12.5, 9.75)),),
    "down": (_line((3.5, 6.25), (8, 10.75), (12.5, 6.25)),),
    "chevron_right": (_line((6.25, 4.25), (10, 8), (6.25, 11.75)),),
    "chevron_down": (_line((4.25, 6.25), (8, 10), (11.75, 6.25)),),
    "search": (Ring(7, 7, 4.5), _line((10.3, 10.3), (14, 14))),
    "run": (Fill(((4.75, 3.25), (12.75, 8), (4.75, 12.75)), 0.75),),
    "stop": (_square(4.25, 11.75, 0.75),),
    "reset": (
        _arc(8.25, 8.25, 5, -130, 180), _line((5.04, 4.42), (2.75, 6.25)),
        _line((2.75, 2.9), (2.75, 6.25), (6.1, 6.25)),
    ),
    "copy": (_box(6, 6, 13.25, 13.25), _line((3.75, 10), (2.75, 10), (2.75, 2.75), (10, 2.75), (10, 3.75))),
    "edit": (_line((3, 13), (3.6, 10.2), (11, 2.8), (13.2, 5), (5.8, 12.4), (3, 13)), _line((9.2, 4.6), (11.4, 6.8))),
    "moon": (Disc(8, 8, 6), Cut(Disc(11.25, 5.5, 5.1))),
    "sun": (Ring(8, 8, 2.6), *_rays(8, 8, 4.9, 6.1)),
    "close": (_line((4, 4), (12, 12)), _line((12, 4), (4, 12))),
    "menu": (_line((2.75, 4.25), (13.25, 4.25)), _line((2.75, 8), (13.25, 8)), _line((2.75, 11.75), (13.25, 11.75))),
    "more": (Disc(3.25, 8, 1.25), Disc(8, 8, 1.25), Disc(12.75, 8, 1.25)),
    "home": (_line((2.25, 8), (8, 2.75), (13.75, 8)), _line((4, 7), (4, 13.25), (12, 13.25), (12, 7))),
    "python": (
        _box(4.25, 4.25, 11.75, 11.75), _line((6.5, 2), (6.5, 3.5)), _line((9.5, 2), (9.5, 3.5)),
        _line((6.5, 12.5), (6.5, 14)), _line((9.5, 12.5), (9.5, 14)), _line((2, 6.5), (3.5, 6.5)),
        _line((2, 9.5), (3.5, 9.5)), _line((12.5, 6.5), (14, 6.5)), _line((12.5, 9.5), (14, 9.5)),
    ),
    "check": (_line((3, 8.5), (6.5, 12), (13, 4.5)),),
    "warning": (
        _line((8, 2.25), (14.25, 13.25), (1.75, 13.25), (8, 2.25)), _line((8, 6.5), (8, 9.25)), Disc(8, 11.25, 0.9),
    ),
    "dot": (Disc(8, 8, 3),),
    "box": (_square(4, 12, 2), Cut(_square(4, 12, 1))),
    "box_checked": (_square(4, 12, 2), Cut(_line((4.9, 8.25), (7, 10.4), (11.1, 5.9), width=1.6))),
    "circle": (Ring(8, 8, 5.5, 1),),
    "circle_dot": (Ring(8, 8, 5.5, 1), Disc(8, 8, 3)),
    "blank": (),
}


def shape(name: str, size: int) -> tuple[bytes, bytes]:
    """Return the icon `name` of `size` by `size` pixels without its colour, as the two parts of a PNG file."""
    if name not in ICONS:
        raise ValueError(f"unknown icon {name!r}: use one of {', '.join(sorted(ICONS))}")
    drawn, holes = _Canvas(size), _Canvas(size)
    for part in ICONS[name]:
        if isinstance(part, Cut):
            holes.draw(part.part)
        else:
            drawn.draw(part)
    drawn.without(holes)
    return encode(size, drawn.rows)


class _Canvas:
    """A square of pixels, each with how much of it is covered; only pixels near a part are looked at."""

    def __init__(self, size: int) -> None:
        self.rows = [bytearray(size) for _ in range(size)]
        self._size = size
        self._scale = size / GRID

    def draw(self, part: Line | Ring | Disc | Fill) -> None:
        if isinstance(part, Line):
            for start, end in zip(part.points, part.points[1:], strict=False):
                self.stroke(start, end, part.width)
        elif isinstance(part, Ring):
            self.ring(part)
        elif isinstance(part, Disc):
            self.disc(part)
        else:
            self.fill(part)

    def without(self, holes: _Canvas) -> None:
        for row, missing in zip(self.rows, holes.rows, strict=True):
            if any(missing):
                row[:] = bytes(min(there, STEPS - gone) for there, gone in zip(row, missing, strict=True))

    def stroke(self, start: Point, end: Point, width: float) -> None:
        scale = self._scale
        half = max(width * scale, 1.0) / 2
        (x1, y1), (x2, y2) = (start[0] * scale, start[1] * scale), (end[0] * scale, end[1] * scale)
        dx, dy = x2 - x1, y2 - y1
        length = dx * dx + dy * dy or 1.0
        for row, y, columns in self._near(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2), half):
            for column in columns:
                x = column + 0.5
                along = min(1.0, max(0.0, ((x - x1) * dx + (y - y1) * dy) / length))
                _cover(row, column, hypot(x - x1 - along * dx, y - y1 - along * dy) - half)

    def ring(self, part: Ring) -> None:
        x, y, radius = part.x * self._scale, part.y * self._scale, part.radius * self._scale
        half = max(part.width * self._scale, 1.0) / 2
        for row, middle, columns in self._near(x, y, x, y, radius + half):
            for column in columns:
                _cover(row, column, abs(hypot(column + 0.5 - x, middle - y) - radius) - half)

    def disc(self, part: Disc) -> None:
        scale = self._scale
        x, y, radius = part.x * scale, part.y * scale, part.radius * scale
        for row, middle, columns in self._near(x, y, x, y, radius):
            for column in columns:
                _cover(row, column, hypot(column + 0.5 - x, middle - y) - radius)

    def fill(self, part: Fill) -> None:
        scale = self._scale
        corners = [(x * scale, y * scale) for x, y in part.corners]
        sides = []
        for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
            length = hypot(x2 - x1, y2 - y1)
            sides.append((x1, y1, (x2 - x1) / length, (y2 - y1) / length, length))
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        grown = part.round * scale
        for row, middle, columns in self._near(min(xs), min(ys), max(xs), max(ys), grown):
            for column in columns:
                x = column + 0.5
                outside = max((x - x1) * dy - (middle - y1) * dx for x1, y1, dx, dy, _ in sides)
                if 0 < outside < grown + 0.5:  # at a corner the nearest side is further away than its line
                    outside = min(_distance(x, middle, side) for side in sides)
                _cover(row, column, outside - grown)

    def _near(self, left: float, top: float, right: float, bottom: float, margin: float) -> list[
        tuple[bytearray, float, range]
    ]:
        """Return the rows within `margin` of a box: each row, its y, and the columns to look at."""
        columns = range(max(0, int(left - margin - 0.5)), min(self._size, int(right + margin + 1.5)))
        lines = range(max(0, int(top - margin - 0.5)), min(self._size, int(bottom + margin + 1.5)))
        return [(self.rows[line], line + 0.5, columns) for line in lines]


def _distance(x: float, y: float, side: tuple[float, float, float, float, float]) -> float:
    """Return how far a point is from a side, given as its start, direction and length."""
    x1, y1, dx, dy, length = side
    along, across = (x - x1) * dx + (y - y1) * dy, (x - x1) * dy - (y - y1) * dx
    return hypot(across, along - min(length, max(0.0, along)))


def _cover(row: bytearray, column: int, outside: float) -> None:
    """Cover a pixel that lies `outside` pixels away from a part, unless it is covered more already."""
    if outside < 0.5:
        row[column] = max(row[column], round(STEPS * min(1.0, 0.5 - outside)))
