"""The head of the workbench: which example this is, Run and Stop, and a menu of the rarer things."""

from __future__ import annotations

import tkinter
from collections.abc import Callable, Mapping, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING, NamedTuple

from stdref.ui.widgets import icon_button

if TYPE_CHECKING:
    from stdref.ui.theme import Theme

Do = Callable[[], object]


class Entry(NamedTuple):
    """A line of the menu; one without words is a separator."""

    words: str = ""
    do: Do | None = None
    possible: bool = True
    keys: str = ""


class BenchHead:
    """`do` has what "run", "stop", "copy" and "reset" do; `entries` is asked for the menu when it opens."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, do: Mapping[str, Do],
                 entries: Callable[[], Sequence[Entry]]) -> None:
        px = theme.px
        self._theme, self._entries = theme, entries
        self.frame = ttk.Frame(parent, style="Bare.TFrame")
        self._title = ttk.Label(self.frame, text="Example", style="Bold.TLabel")
        self._count = ttk.Label(self.frame, style="Muted.TLabel")
        self.run = icon_button(self.frame, theme, "run", "Run", do["run"], "Accent.TButton", tip="Run (F5)")
        self.stop = icon_button(self.frame, theme, "stop", "", do["stop"], role="error", tip="Stop (Shift+F5)")
        self.copy = icon_button(self.frame, theme, "copy", "", do["copy"], tip="Copy the code")
        self.reset = icon_button(self.frame, theme, "reset", "", do["reset"], tip="Back to the original")
        self.more = icon_button(self.frame, theme, "more", "", self._menu, tip="More")
        for button, gap in ((self.run, 0), (self.stop, 6), (self.copy, 0), (self.reset, 6), (self.more, 0)):
            button.pack(side="right", padx=px(gap) if gap else 0)
        # The words last: where there is not room for all, buttons matter more.
        self._title.pack(side="left")
        self._count.pack(side="left", padx=px(8))

    def show(self, title: str, count: str, **possible: bool) -> None:
        """Show the words, and of the buttons named which can be pressed."""
        self._title.configure(text=title)
        self._count.configure(text=count)
        for name, can in possible.items():
            getattr(self, name).state(["!disabled" if can else "disabled"])

    def _menu(self) -> None:
        from stdref.ui.menus import drop

        menu = tkinter.Menu(self.frame, **self._theme.menu_options())
        for entry in self._entries():
            if entry.do is None:
                menu.add_separator()
            else:
                menu.add_command(label=entry.words, command=entry.do, accelerator=entry.keys,
                                 state="normal" if entry.possible else "disabled")
        drop(menu, self.more)
