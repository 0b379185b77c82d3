"""The colours of the window, by role, for a light and a dark window."""
from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Palette(NamedTuple):
    """One colour (``#rrggbb``) for each role; a widget asks for the role, never for a colour."""

    name: str
    # Grounds, from the back to the front.
    window: str
    surface: str
    sunken: str
    hover: str
    border: str
    border_strong: str
    # Words on any of the grounds.
    text: str
    muted: str
    heading: str
    link: str
    error: str
    ok: str
    # The one accent: the main button and the mark of focus.
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    focus: str
    # Selection, bright while its widget has the focus.
    select: str
    on_select: str
    select_dim: str
    # Scrollbars.
    thumb: str
    thumb_hover: str
    # Code.
    code: str
    keyword: str
    string: str
    number: str
    comment: str
    builtin: str
    parameter: str
    definition: str
    operator: str
    stdin: str
    # Notes and pitfalls.
    note: str
    on_note: str


LIGHT = Palette(
    name="light",
    window="#eef1f5", surface="#ffffff", sunken="#f6f8fa", hover="#f0f3f7", border="#d5dbe3", border_strong="#8a94a3",
    text="#1f2733", muted="#596474", heading="#0f1722", link="#1f5cc0", error="#b3261e", ok="#1a6b3c",
    accent="#2563c9", accent_hover="#1d54ae", accent_press="#17468f", on_accent="#ffffff", focus="#2563c9",
    select="#dbe7fb", on_select="#0c2c60", select_dim="#e6eaf0", thumb="#bcc5d0", thumb_hover="#97a2b1",
    code="#9a2c5d", keyword="#7a3ea8", string="#1a6b3c", number="#9a4a00", comment="#626c7a", builtin="#1a5f8a",
    parameter="#1a5f8a", definition="#1f4fb5", operator="#4a5565", stdin="#1f5cc0", note="#fff6e0", on_note="#6b4a00",
)

DARK = Palette(
    name="dark",
    window="#15181d", surface="#1d2127", sunken="#171a1f", hover="#272c34", border="#323944", border_strong="#77828f",
    text="#dde3ea", muted="#9aa5b3", heading="#f3f6f9", link="#7db1ff", error="#ff9a92", ok="#8fd0a0",
    accent="#2a66c8", accent_hover="#3370d4", accent_press="#2258b0", on_accent="#ffffff", focus="#5b9bff",
    select="#264675", on_select="#eaf2ff", select_dim="#2c323b", thumb="#434b57", thumb_hover="#5c6675",
    code="#f0a0c4", keyword="#c9a2f2", string="#8fd0a0", number="#eeb37a", comment="#8d98a6", builtin="#82c4e8",
    parameter="#82c4e8", definition="#8fb8ff", operator="#b3bdc9", stdin="#7db1ff", note="#3a3220", on_note="#f0d59a",
)

PALETTES: Mapping[str, Palette] = {LIGHT.name: LIGHT, DARK.name: DARK}


def named(name: str) -> Palette:
    """Return the palette called `name`."""
    if name not in PALETTES:
        raise ValueError(f"unknown palette {name!r}: use one of {', '.join(PALETTES)}")
    return PALETTES[name]


def rgb(colour: str) -> tuple[int, int, int]:
    """Split ``#rrggbb`` into red, green and blue."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(a: str, b: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 defines it; text needs 4.5."""
    dim, bright = sorted((_luminance(a), _luminance(b)))
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
