"""A bar that finds words in a Text: every place is marked, Return goes to the next, Escape goes back."""

from __future__ import annotations

import tkinter
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.ui.widgets import icon_button

if TYPE_CHECKING:
    from stdref.ui.theme import Theme

MOST = 2000  # places that are marked


class FindBar:
    """Searches `text`, capitals and small letters alike; the caller grids it with `grid_options` in its parent."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, text: tkinter.Text, **grid_options: object) -> None:
        px = theme.px
        self._theme, self._text, self._grid = theme, text, grid_options
        self._places: list[str] = []
        self._at = -1
        self.frame = ttk.Frame(parent, style="Bare.TFrame")
        self._query = tkinter.StringVar(self.frame)
        ttk.Label(self.frame, text="Find", style="Muted.TLabel").pack(side="left", padx=px(8))
        icon_button(self.frame, theme, "close", "", self.close, "Ghost.TButton", tip="Close (Esc)").pack(side="right")
        icon_button(self.frame, theme, "down", "", self.next, "Ghost.TButton", tip="Next (Return)").pack(side="right")
        icon_button(self.frame, theme, "up", "", self.previous, "Ghost.TButton",
                    tip="Previous (Shift+Return)").pack(side="right")
        self.count = ttk.Label(self.frame, style="Muted.TLabel", width=10, anchor="e")
        self.count.pack(side="right", padx=px(6))
        self.entry = ttk.Entry(self.frame, textvariable=self._query, width=12)
        self.entry.pack(side="left", fill="x", expand=True)
        self._query.trace_add("write", lambda *_: self._search())
        for keys, do in (("<Return>", self.next), ("<Shift-Return>", self.previous), ("<Down>", self.next),
                         ("<Up>", self.previous), ("<Escape>", self.close)):
            self.entry.bind(keys, lambda _, do=do: do() or "break")  # type: ignore[misc]
        self._dress()
        forget = theme.listen(self._dress)
        self.frame.bind("<Destroy>", lambda event: forget() if event.widget is self.frame else None)

    def open(self) -> None:
        """Show the bar, with what is selected as the words to find."""
        self.frame.grid(**self._grid)  # type: ignore[arg-type]  # options for grid, as the caller knows them
        selected = self._text.get("sel.first", "sel.last") if self._text.tag_ranges("sel") else ""
        if selected and "\n" not in selected:
            self._query.set(selected)
        else:
            self._search()
        self.entry.focus_set()
        self.entry.selection_range(0, "end")

    def close(self) -> None:
        """Take the bar away and go back to the text, where the cursor is at what was found."""
        self._text.tag_remove("found", "1.0", "end")
        self.frame.grid_remove()
        self._text.focus_set()

    def next(self) -> None:
        """Go to the next place, and from the last to the first."""
        self._go(self._at + 1)

    def previous(self) -> None:
        """Go to the place before, and from the first to the last."""
        self._go(self._at - 1)

    def _search(self) -> None:
        text, query = self._text, self._query.get()
        text.tag_remove("found", "1.0", "end")
        self._places, self._at = [], -1
        index = text.search(query, "1.0", "end", nocase=True) if query else ""
        while index and len(self._places) < MOST:
            self._places.append(index)
            text.tag_add("found", index, f"{index} + {len(query)}c")
            index = text.search(query, f"{index} + {len(query)}c", "end", nocase=True)
        if self._places:
            after = (at for at, place in enumerate(self._places) if text.compare(place, ">=", "insert"))
            self._go(next(after, 0))
        else:
            self.count.configure(text="not found" if query else "")

    def _go(self, at: int) -> None:
        if not self._places:
            return
        self._at = at % len(self._places)
        place = self._places[self._at]
        self._text.tag_remove("sel", "1.0", "end")
        self._text.tag_add("sel", place, f"{place} + {len(self._query.get())}c")
        self._text.mark_set("insert", place)
        self._text.see(place)
        more = "+" if len(self._places) == MOST else ""
        self.count.configure(text=f"{self._at + 1} of {len(self._places)}{more}")

    def _dress(self) -> None:
        palette = self._theme.palette
        self._text.tag_configure("found", background=palette.note, foreground=palette.on_note)
        self._text.tag_raise("found")
        self._text.tag_raise("sel")
