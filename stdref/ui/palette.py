"""The colours of the window, by role, for a light and a dark window."""
# No annotations as strings here: each would be compiled when the window opens.
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

SHADES = 86
"""How many shades of red, green and blue there are, of 256: each is a multiple of 3.

Tk asks the display for every shade before it shows a first picture, and waits for each answer.
"""


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
    window="#edf0f6", surface="#ffffff", sunken="#f6f9fc", hover="#f0f3f6", border="#d5dbe4", border_strong="#8a93a2",
    text="#1e2733", muted="#5a6375", heading="#0f1821", link="#1e5dc0", error="#b4271e", ok="#1b6c3c",
    accent="#2463c9", accent_hover="#1e54ae", accent_press="#184590", on_accent="#ffffff", focus="#2463c9",
    select="#dbe7fc", on_select="#0c2d60", select_dim="#e7eaf0", thumb="#bdc6cf", thumb_hover="#96a2b1",
    code="#992d5d", keyword="#7b3fa8", string="#1b6c3c", number="#994b00", comment="#636c7b", builtin="#1b608a",
    parameter="#1b608a", definition="#1e4eb4", operator="#4b5466", stdin="#1e5dc0", note="#fff6e1", on_note="#6c4b00",
)

DARK = Palette(
    name="dark",
    window="#15181e", surface="#1e2127", sunken="#181b1e", hover="#272d33", border="#333945", border_strong="#788190",
    text="#dee4ea", muted="#99a5b4", heading="#f3f6f9", link="#7eb1ff", error="#ff9993", ok="#90cf9f",
    accent="#2a66c9", accent_hover="#336fd5", accent_press="#2157b1", on_accent="#ffffff", focus="#5a9cff",
    select="#274575", on_select="#eaf3ff", select_dim="#2d333c", thumb="#424b57", thumb_hover="#5d6675",
    code="#f09fc3", keyword="#c9a2f3", string="#90cf9f", number="#edb47b", comment="#8d99a5", builtin="#81c3e7",
    parameter="#81c3e7", definition="#90b7ff", operator="#b4bdc9", stdin="#7eb1ff", note="#393321", on_note="#f0d599",
)

PALETTES: "Mapping[str, Palette]" = {LIGHT.name: LIGHT, DARK.name: DARK}


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
