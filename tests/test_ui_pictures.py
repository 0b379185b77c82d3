"""Icons and boxes as they are drawn: whole, of the right colours, and pictures to Tk."""

from __future__ import annotations

import struct
import tkinter
import zlib

import pytest

from stdref.ui import draughtsman, icons, sprites
from stdref.ui.palette import PALETTES, SHADES, Palette, rgb


@pytest.mark.parametrize("name", sorted(draughtsman.ICONS))
@pytest.mark.parametrize("size", [9, 16, 33])
def test_icons_are_drawn_whole(name: str, size: int) -> None:
    width, rows, palette = _decoded(icons.paint(draughtsman.shape(name, size), "#102030"))
    assert (width, len(rows), set(palette)) == (size, size, {(0x10, 0x20, 0x30)})
    covered = sum(1 for row in rows for level in row if level)
    assert covered == 0 if name == "blank" else size * size * 0.04 < covered < size * size * 0.8
    edge = [*rows[0], *rows[-1], *(row[0] for row in rows), *(row[-1] for row in rows)]
    assert not any(edge) or size < 16, "an icon is cut off at its edge"


def _decoded(data: bytes) -> tuple[int, list[bytes], list[tuple[int, ...]]]:
    """Return the width, the rows of numbers and the colours of an indexed PNG file, all checks of the format made."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    parts: dict[bytes, bytes] = {}
    at = 8
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        assert struct.unpack(">I", data[at + 8 + length : at + 12 + length]) == (zlib.crc32(kind + body),)
        parts[kind] = body
        at += 12 + length
    assert next(iter(parts)) == b"IHDR" and list(parts)[-1] == b"IEND"
    width, height, depth, colour, *_ = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    assert (depth, colour) == (8, 3)
    raw = zlib.decompress(parts[b"IDAT"])
    assert len(raw) == height * (width + 1)
    rows = [raw[line * (width + 1) + 1 : (line + 1) * (width + 1)] for line in range(height)]
    plte = parts[b"PLTE"]
    return width, rows, [tuple(plte[i : i + 3]) for i in range(0, len(plte), 3)]


def test_icons_may_lie_on_a_known_ground() -> None:
    shape = draughtsman.shape("check", 16)
    _, rows, palette = _decoded(icons.paint(shape, "#000000", "#ffffff"))
    covered = _decoded(icons.paint(shape, "#000000"))[1]
    assert b"tRNS" not in icons.paint(shape, "#000000", "#ffffff")
    assert [[palette[number] for number in row] for row in rows] == [
        [(255 - 17 * level,) * 3 for level in row] for row in covered]


@pytest.mark.parametrize(("radius", "ring", "across", "down"), [(9, 1, 96, 96), (4, 0, 0, 20), (12, 3, 5, 1)])
def test_sprites_are_rounded_boxes(radius: int, ring: int, across: int, down: int) -> None:
    data = sprites.paint(sprites.rounded(radius, ring, across, down), "#ff0000", "#00ff00", "#0000ff")
    width, rows, palette = _decoded(data)
    assert (width, len(rows)) == (2 * radius + across, 2 * radius + down)
    pixels = [[palette[number] for number in row] for row in rows]
    assert pixels[0][0] == (255, 0, 0), "the corner shows the ground"
    assert pixels[radius][radius] == (0, 0, 255), "the middle is filled"
    assert pixels[radius][0] == ((0, 255, 0) if ring else (0, 0, 255)), "the edge is the border"
    assert pixels == pixels[::-1] == [row[::-1] for row in pixels], "each corner is the mirror of the others"


@pytest.mark.parametrize(("radius", "ring", "thick"), [(9, 1, 2), (18, 2, 4), (4, 2, 2)])
def test_pieces_make_up_the_rounded_box(radius: int, ring: int, thick: int) -> None:
    colours = ("#ff0000", "#00ff00", "#0000ff")
    _, rows, palette = _decoded(sprites.paint(sprites.rounded(radius, ring, 20, 20), *colours))
    whole = [[palette[number] for number in row] for row in rows]
    parts = {}
    for part, shape in sprites.pieces(radius, ring, thick, 20).items():
        _, rows, palette = _decoded(sprites.paint(shape, *colours))
        parts[part] = [[palette[number] for number in row] for row in rows]
    size = len(whole)
    # As they are shown: without the row that is drawn so that they do not fit.
    assert parts["nw"][:-1] == [row[:radius] for row in whole[:radius]]
    assert parts["se"][:-1] == [row[size - radius :] for row in whole[size - radius :]]
    assert parts["n"][:-1] == [row[radius : size - radius] for row in whole[:thick]]
    assert parts["s"][:-1] == [row[radius : size - radius] for row in whole[size - thick :]]
    assert parts["w"] == [row[:thick] for row in whole[radius : size - radius]]
    assert parts["e"] == [row[size - thick :] for row in whole[radius : size - radius]]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_colours_are_shades_that_pictures_show_as_they_are(palette: Palette) -> None:
    shades = {round(255 * shade / (SHADES - 1)) for shade in range(SHADES)}
    assert {channel for colour in palette[1:] for channel in rgb(colour)} <= shades


def test_sprites_are_pictures_to_tk(root: tkinter.Tk) -> None:
    data = sprites.paint(sprites.rounded(7, 1, 96, 20), "#ffffff", "#d5dbe3", "#f6f8fa")
    image = tkinter.PhotoImage(master=root, data=data)
    assert (image.width(), image.height()) == (110, 34)
    assert image.get(50, 17) == (0xF6, 0xF8, 0xFA)
