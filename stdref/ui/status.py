"""The bar at the bottom: a message on the left, the commonest keys on the right."""

from __future__ import annotations

import tkinter
from tkinter import ttk
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.ui.theme import Theme


class StatusBar:
    """Shows what is there, what has just happened, and the keys."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, keys: str) -> None:
        self._theme = theme
        self._calm = True
        self.frame = ttk.Frame(parent)
        self._left = ttk.Label(self.frame, style="Window.Muted.TLabel")
        self._left.pack(side="left")
        self._right = ttk.Label(self.frame, text=keys, style="Window.Muted.TLabel")
        self._right.pack(side="right")
        self._dress()
        forget = theme.listen(self._dress)
        self.frame.bind("<Destroy>", lambda event: forget() if event.widget is self.frame else None)

    def say(self, text: str, calm: bool = False) -> None:
        """Show `text` on the left; what is `calm` only tells what is there, and may be followed by a murmur."""
        self._calm = calm
        self._left.configure(text=text)

    def murmur(self, text: str) -> None:
        """Show `text`, which can be missed, unless something stands there that the reader should see."""
        if self._calm:
            self._left.configure(text=text)

    @property
    def text(self) -> str:
        """What is shown on the left."""
        return str(self._left.cget("text"))

    def _dress(self) -> None:
        px = self._theme.px
        self.frame.configure(padding=(px(18), px(4), px(18), px(6)))
