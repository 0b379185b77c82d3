"""The results of a search, two lines each, in the place of the tree."""

from __future__ import annotations

import tkinter
from collections.abc import Callable, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING, Any

from stdref.ui.widgets import AutoScrollbar, Card

if TYPE_CHECKING:
    from stdref.search.engine import Hit
    from stdref.ui.theme import Theme

BY_TASK = {"row", "recipe", "table", "pitfall", "error", "task", "text", "chooser"}
Mark = Callable[[str], list[tuple[int, int]]]


class ResultsPane:
    """A list of hits whose current line is moved from the search box; a choice is reported through `on_open`."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_open: Callable[[Hit], None]) -> None:
        self._theme, self._on_open = theme, on_open
        card = Card(parent, theme)
        self.frame = card.frame
        ttk.Label(self.frame, text="RESULTS", style="Head.TLabel").grid(
            row=0, column=0, sticky="w", padx=theme.px(12), pady=(theme.px(6), theme.px(4)))
        self.count = ttk.Label(self.frame, style="Muted.TLabel")
        self.count.grid(row=0, column=1, sticky="e", padx=theme.px(8))
        self.text = tkinter.Text(self.frame, wrap="none", cursor="arrow", state="disabled", takefocus=False,
                                 width=20, height=10)
        bar = AutoScrollbar(self.frame, orient="vertical", command=self.text.yview)
        self.text.configure(yscrollcommand=bar.set)
        self.text.grid(row=1, column=0, columnspan=2, sticky="nsew")
        bar.grid(row=1, column=2, sticky="ns")
        bar.grid_remove()
        self.frame.rowconfigure(1, weight=1)
        self.frame.columnconfigure(0, weight=1)
        self.hits: tuple[Hit, ...] = ()
        self.current = -1
        self._dress()
        self._forget = theme.listen(self._dress)
        self.text.bind("<Destroy>", lambda _: self._forget())
        self.text.bind("<ButtonRelease-1>", self._click)
        self.text.bind("<Double-Button-1>", lambda _: "break")

    def show(self, hits: Sequence[Hit], mark: Mark, empty: str) -> None:
        """Show `hits`, with what `mark` finds in them marked, or the words `empty` where there are none.

        The first one becomes current.
        """
        self.hits = tuple(hits)
        self.count.configure(text=f"{len(hits)}" if hits else "")
        runs: list[Any] = []
        for hit in hits:
            # A name is read first where it was asked for, and the words of a task where a task was.
            by_task = hit.kind in BY_TASK
            name, title = self._elided(hit.name), self._cut(hit.title, "Ref.Bold" if by_task else "Ref.Small")
            first, second = (title, name) if by_task else (name, title)
            self._marked(runs, first, mark(first), "name")
            runs += [f"\n{hit.kind} · ", ("about",)]
            self._marked(runs, second, mark(second), "about")
            runs += ["\n", ("about",)]
        if not hits:
            runs = [empty, ("empty",)]
        self.text.configure(state="normal")
        self.text.delete("1.0", "end")
        self.text.insert("end", *runs)
        self.text.configure(state="disabled")
        self.current = -1
        self.move_to(0)

    def move_to(self, number: int) -> None:
        """Make hit `number` the current one, kept within the list."""
        self.text.tag_remove("current", "1.0", "end")
        if not self.hits:
            self.current = -1
            return
        self.current = max(0, min(len(self.hits) - 1, number))
        first = 2 * self.current + 1
        self.text.tag_add("current", f"{first}.0", f"{first + 2}.0")
        self.text.see(f"{first + 1}.0")
        self.text.see(f"{first}.0")
        # In a list that was just made, `see` takes the width of one pixel for the view and scrolls sideways.
        self.text.xview_moveto(0)

    def move(self, step: int) -> None:
        """Move the current line by `step` hits."""
        self.move_to(self.current + step)

    def open_current(self) -> None:
        """Report the current hit as chosen."""
        if 0 <= self.current < len(self.hits):
            self._on_open(self.hits[self.current])

    @property
    def page_size(self) -> int:
        """How many hits fit into the list."""
        return max(1, self.text.winfo_height() // (3 * self._theme.fonts.linespace))

    def _marked(self, runs: list[Any], text: str, ranges: list[tuple[int, int]], tag: str) -> None:
        at = 0
        for start, end in ranges:
            runs += [text[at:start], (tag,), text[start:end], (tag, "match")]
            at = end
        runs += [text[at:], (tag,)]

    def _elided(self, name: str) -> str:
        """`name` with its left cut where it is too long: the right end tells names apart."""
        room = self.text.winfo_width() - self._theme.px(20)
        measure = self._theme.fonts.measure
        if room < self._theme.px(80) or measure(name, "Ref.Bold") <= room:
            return name
        start = 1
        while start < len(name) - 1 and measure("…" + name[start:], "Ref.Bold") > room:
            start += 1
        return "…" + name[start:]

    def _cut(self, title: str, font: str) -> str:
        """`title` with its right end cut where it is too long, by its share: measuring each cut would take too long."""
        room = self.text.winfo_width() - self._theme.px(24)
        width = self._theme.fonts.measure(title, font)
        if room < self._theme.px(80) or width <= room:
            return title
        return title[:max(1, len(title) * room // width - 1)].rstrip() + "…"

    def _click(self, event: tkinter.Event[tkinter.Misc]) -> None:
        line = int(self.text.index(f"@{event.x},{event.y}").split(".")[0])
        if self.hits:
            self.move_to((line - 1) // 2)
            self.open_current()

    def _dress(self) -> None:
        theme, text = self._theme, self.text
        palette, px = theme.palette, theme.px
        text.configure(**theme.text_options("surface"), cursor="arrow", padx=0, pady=0)
        text.tag_configure("name", lmargin1=px(12), spacing1=px(6), rmargin=px(8))
        text.tag_configure("about", font="Ref.Small", foreground=palette.muted, lmargin1=px(12), spacing1=px(1),
                           spacing3=px(6))
        text.tag_configure("match", foreground=palette.link, font="Ref.Bold")
        text.tag_configure("empty", lmargin1=px(12), lmargin2=px(12), rmargin=px(12), spacing1=px(6), wrap="word",
                           foreground=palette.muted)
        text.tag_configure("current", background=palette.select, foreground=palette.on_select,
                           lmargincolor=palette.select)
        text.tag_raise("current")
