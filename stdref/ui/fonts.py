"""The fonts of the window: which families, which sizes, and the unit every distance is counted in."""
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Sequence

UI_FAMILIES = ("Segoe UI", "Inter", "Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans")
MONO_FAMILIES = ("Cascadia Mono", "JetBrains Mono", "Consolas", "Menlo", "Ubuntu Mono", "DejaVu Sans Mono")

SMALLEST, LARGEST = 6, 32
"""Sizes in points that the base size is held within."""

# Tk's own fonts, which every widget uses unless told otherwise: monospaced or not.
_NAMED = {
    "TkDefaultFont": False, "TkTextFont": False, "TkMenuFont": False, "TkHeadingFont": False,
    "TkTooltipFont": False, "TkFixedFont": True,
}

# Our own fonts: monospaced or not, size as a share of the base size, weight, slant.
_OWN = {
    "Ref.Small": (False, 0.9, "normal", "roman"),
    "Ref.SmallBold": (False, 0.9, "bold", "roman"),
    "Ref.Bold": (False, 1.0, "bold", "roman"),
    "Ref.Italic": (False, 1.0, "normal", "italic"),
    "Ref.H1": (False, 1.9, "bold", "roman"),
    "Ref.H2": (False, 1.25, "bold", "roman"),
    "Ref.Lead": (False, 1.15, "normal", "roman"),
    "Ref.Code": (True, 1.0, "normal", "roman"),
    "Ref.CodeSmall": (True, 0.9, "normal", "roman"),
    "Ref.CodeBold": (True, 1.0, "bold", "roman"),
    "Ref.Spacer": (False, 0.3, "normal", "roman"),
}

_UNIT_LINE = 17  # height of a line of the default font, in pixels, on the screen the layout was drawn for


class Fonts:
    """Tk's named fonts and our own (``Ref.*``), all at one base size."""

    def __init__(self, root: tkinter.Misc, points: int = 10, known: tuple[str, ...] = ()) -> None:
        """Set every font from `points`, in the families that are `known` from before if they are still there.

        Otherwise they are chosen, for which all that is installed must be listed: that takes its time.
        """
        self._tk = root.tk
        self.points = 0
        self.linespace = 0
        self.family, self.mono = known or self.choose()
        self.zoom(points)
        if known and known != (self._actual("TkDefaultFont"), self._actual("TkFixedFont")):
            self.family, self.mono = self.choose()
            self.zoom(points)

    def choose(self) -> tuple[str, ...]:
        """The best families installed on this display, proportional and monospaced."""
        installed = {str(family).casefold(): str(family) for family in self._words("font", "families")}
        # The interface font of macOS is better than any that could be named here.
        wanted = () if self._tk.call("tk", "windowingsystem") == "aqua" else UI_FAMILIES
        return self._pick(wanted, installed, "TkDefaultFont"), self._pick(MONO_FAMILIES, installed, "TkFixedFont")

    def zoom(self, points: int) -> None:
        """Set every font from a base size of `points`, held to what can be read and drawn."""
        self.points = max(SMALLEST, min(LARGEST, points))
        known = set(self._words("font", "names"))
        for name, mono in _NAMED.items():
            self._set("configure", name, mono, 1.0, "normal", "roman")
        for name, (mono, share, weight, slant) in _OWN.items():
            self._set("configure" if name in known else "create", name, mono, share, weight, slant)
        self.linespace = int(self._tk.call("font", "metrics", "TkDefaultFont", "-linespace"))

    @property
    def unit(self) -> float:
        """Pixels for each pixel of the drawn layout.

        Taken from the font because nothing else holds: where the desktop scales fonts, Tk's own
        scaling and its millimetres stay as they were.
        """
        return self.linespace / _UNIT_LINE

    def px(self, n: float) -> int:
        """Return `n` pixels of the drawn layout in pixels of this screen, at least 1."""
        return max(1, round(n * self.unit))

    def measure(self, text: str, font: str = "TkDefaultFont") -> int:
        """Return the width of `text` in pixels."""
        return int(self._tk.call("font", "measure", font, text))

    def _set(self, how: str, name: str, mono: bool, share: float, weight: str, slant: str) -> None:
        family = self.mono if mono else self.family
        size = max(1, round(self.points * share))
        self._tk.call("font", how, name, "-family", family, "-size", size, "-weight", weight, "-slant", slant)

    def _actual(self, font: str) -> str:
        """The family that the display really uses for a font."""
        return str(self._tk.call("font", "actual", font, "-family"))

    def _pick(self, wanted: Sequence[str], installed: dict[str, str], fallback: str) -> str:
        for family in wanted:
            if family.casefold() in installed:
                return installed[family.casefold()]
        return str(self._tk.call("font", "configure", fallback, "-family"))

    def _words(self, *command: str) -> tuple[str, ...]:
        return tuple(str(word) for word in self._tk.splitlist(self._tk.call(*command)))
