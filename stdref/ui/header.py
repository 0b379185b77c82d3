"""The header: back, forward, search, interpreter, theme."""

from __future__ import annotations

import tkinter
from collections.abc import Callable, Mapping
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.ui.widgets import icon_button, set_icon

if TYPE_CHECKING:
    from stdref.ui.theme import Theme

HINT = "Search names, tasks and errors"


class Header:
    """The strip on top; `do` maps command ids to what its buttons do, `on_query` hears each change of the search."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, do: Mapping[str, Callable[[], object]],
                 on_query: Callable[[str], None]) -> None:
        self._theme, self._on_query = theme, on_query
        self.frame = ttk.Frame(parent)
        self.back = self._button("back", do["back"], "Back")
        self.forward = self._button("forward", do["forward"], "Forward")
        self.query = tkinter.StringVar(self.frame)
        self.entry = ttk.Entry(self.frame, style="Search.TEntry", textvariable=self.query, width=56)
        self._icon = ttk.Label(self.entry, image=theme.icon("search", "muted"), style="Search.TLabel", cursor="xterm")
        self._hint = ttk.Label(self.entry, text=HINT, style="Search.TLabel", cursor="xterm")
        self.interpreter = ttk.Button(self.frame, style="Window.Ghost.TButton", command=do["interpreter"])
        self.theme = self._button("moon", do["theme"], "Light or dark")
        self.menu = self._button("menu", do["menu"], "Menu")
        self._lay_out()
        self._forget = theme.listen(self._changed)
        self.frame.bind("<Destroy>", lambda event: self._forget() if event.widget is self.frame else None)
        self.query.trace_add("write", lambda *_: self._written())
        for label in (self._icon, self._hint):
            label.bind("<Button-1>", lambda _: self.focus())
        self._changed()

    def focus(self) -> None:
        """Put the cursor into the search and select what is there."""
        self.entry.focus_set()
        self.entry.selection_range(0, "end")
        self.entry.icursor("end")

    def type(self, query: str) -> None:
        """Put `query` into the search, as if it were typed."""
        self.query.set(query)
        self.entry.focus_set()
        self.entry.icursor("end")

    def clear(self) -> None:
        """Empty the search."""
        self.query.set("")

    def enable(self, back: bool, forward: bool) -> None:
        """Say whether there is a page to go back and forward to."""
        for button, possible in ((self.back, back), (self.forward, forward)):
            button.state(["!disabled" if possible else "disabled"])

    def name_interpreter(self, text: str) -> None:
        """Show which interpreter runs the examples."""
        self.interpreter.configure(text=text)

    def _button(self, icon: str, do: Callable[[], object], tip: str) -> ttk.Button:
        return icon_button(self.frame, self._theme, icon, "", do, "Window.Ghost.TButton", tip=tip)

    def _lay_out(self) -> None:
        px = self._theme.px
        self.back.pack(side="left")
        self.forward.pack(side="left", padx=(px(2), px(10)))
        for widget in (self.menu, self.theme, self.interpreter):
            widget.pack(side="right")
        self.entry.pack(side="left", fill="x", expand=True, padx=(0, px(12)))

    def _written(self) -> None:
        text = self.query.get()
        if text:
            self._hint.place_forget()
        else:
            self._hint.place(x=self._theme.px(32), rely=0.5, anchor="w")
        self._on_query(text)

    def _changed(self) -> None:
        theme = self._theme
        self.frame.configure(padding=(theme.px(14), theme.px(10), theme.px(14), theme.px(4)))
        set_icon(self.theme, theme, "sun" if theme.palette.name == "dark" else "moon")
        self._icon.place(x=theme.px(11), rely=0.5, anchor="w")
        if not self.query.get():
            self._hint.place(x=theme.px(32), rely=0.5, anchor="w")
        for label in (self._icon, self._hint):
            label.configure(background=theme.palette.surface, foreground=theme.palette.muted)
