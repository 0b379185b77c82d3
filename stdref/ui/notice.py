"""A strip above the editor that says what the reader should know first, with what can be done about it."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.ui.theme import Theme

Choice = tuple[str, Callable[[], object]]


class Notice:
    """Words and buttons, made when there is something to say; the caller grids its `frame` with `grid_options`."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, **grid_options: object) -> None:
        self.parent, self._theme, self._grid = parent, theme, grid_options
        self.about = self._text = ""
        self._frame: tkinter.Frame | None = None

    def show(self, about: str, text: str, *choices: Choice) -> None:
        """Say `text`, with a button for each of `choices`; `about` names the matter, to take it back by.

        A button takes the strip away, unless its words end in dots: then there is more to choose.
        """
        self.hide()
        self.about, self._text = about, text
        theme, palette, px = self._theme, self._theme.palette, self._theme.px
        self._frame = frame = tkinter.Frame(self.parent, background=palette.note)
        label = tkinter.Label(frame, text=text, background=palette.note, foreground=palette.on_note, justify="left",
                              anchor="w", font="TkDefaultFont")
        label.pack(fill="x", padx=px(10), pady=px(6))
        label.bind("<Configure>", lambda event: label.configure(wraplength=max(px(120), event.width)))
        row = tkinter.Frame(frame, background=palette.note)
        if choices:
            row.pack(fill="x", padx=px(10), pady=(0, px(8)))
        for words, do in choices:
            ttk.Button(row, text=words, command=self._pressed(words, do)).pack(side="left", padx=(0, px(6)))
        forget = theme.listen(lambda: self.show(about, text, *choices))
        frame.bind("<Destroy>", lambda event: forget() if event.widget is frame else None)
        frame.lower()  # so that Tab comes here before it comes to the editor
        frame.grid(**self._grid)  # type: ignore[arg-type]  # options for grid, as the caller knows them

    def hide(self, about: str = "") -> None:
        """Take the strip away, or only if it is `about` that matter."""
        if self._frame is not None and about in ("", self.about):
            self._frame.destroy()
            self._frame, self.about = None, ""

    @property
    def text(self) -> str:
        """What is said."""
        return self._text if self._frame is not None else ""

    def _pressed(self, words: str, do: Callable[[], object]) -> Callable[[], None]:
        def pressed() -> None:
            if not words.endswith("..."):
                self.hide()
            do()

        return pressed
