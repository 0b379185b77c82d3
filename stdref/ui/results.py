"""The results of a search and what else is offered, two lines each, in the place of the tree."""

from __future__ import annotations

import tkinter
from collections.abc import Callable, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING, Any, NamedTuple

from stdref.ui.widgets import AutoScrollbar, Card, Tooltip

if TYPE_CHECKING:
    from stdref.search.engine import Hit
    from stdref.ui.theme import Theme

BY_TASK = {"row", "recipe", "table", "pitfall", "error", "task", "text", "chooser"}
Mark = Callable[[str], list[tuple[int, int]]]
CHIPS = (("f", "Functions"), ("c", "Classes"), ("m", "Modules"), ("e", "Errors"))


class Offer(NamedTuple):
    """Another search that can be chosen in the list: its words, what it is, and whether it goes through all text."""

    query: str
    title: str
    about: str
    everywhere: bool = False


class ResultsPane:
    """A list whose current line is moved from the search box.

    A choice is reported through `on_open` or `on_offer`, a press on the kinds above the list through `on_kind`.
    """

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_open: Callable[[Hit], None],
                 on_offer: Callable[[Offer], None], on_kind: Callable[[str], None]) -> None:
        self._theme, self._on_open, self._on_offer = theme, on_open, on_offer
        card = Card(parent, theme)
        self.frame = card.frame
        self.title = ttk.Label(self.frame, text="RESULTS", style="Head.TLabel")
        self.title.grid(row=0, column=0, sticky="w", padx=theme.px(12), pady=(theme.px(6), theme.px(2)))
        self.count = ttk.Label(self.frame, style="Muted.TLabel")
        self.count.grid(row=0, column=1, sticky="e", padx=theme.px(8))
        self.text = tkinter.Text(self.frame, wrap="none", cursor="arrow", state="disabled", takefocus=False,
                                 width=20, height=10)
        bar = AutoScrollbar(self.frame, orient="vertical", command=self.text.yview)
        self.text.configure(yscrollcommand=bar.set)
        self._chips(on_kind)
        self.text.grid(row=2, column=0, columnspan=2, sticky="nsew")
        bar.grid(row=2, column=2, sticky="ns")
        bar.grid_remove()
        self.frame.rowconfigure(2, weight=1)
        self.frame.columnconfigure(0, weight=1)
        self.hits: tuple[Hit, ...] = ()
        self.offers: tuple[Offer, ...] = ()
        self.current = -1
        self._first = 1  # the text line of the first of them
        self._dress()
        self._forget = theme.listen(self._dress)
        self.text.bind("<Destroy>", lambda _: self._forget())
        self.text.bind("<ButtonRelease-1>", self._click)
        self.text.bind("<Double-Button-1>", lambda _: "break")

    def show(self, hits: Sequence[Hit], offers: Sequence[Offer], mark: Mark, empty: str = "", *,
             title: str = "RESULTS", count: str = "") -> None:
        """Show `hits`, with what `mark` finds in them marked, below them `offers`; first the words `empty`, if any.

        The first one becomes current.
        """
        self.hits, self.offers = tuple(hits), tuple(offers)
        self.title.configure(text=title)
        self.count.configure(text=count)
        runs: list[Any] = [f"{empty}\n", ("empty",)] if empty else []
        for hit in hits:
            # A name is read first where it was asked for, and the words of a task where a task was.
            by_task = hit.kind in BY_TASK
            name, line = self._elided(hit.name), self._cut(hit.title, "Ref.Bold" if by_task else "Ref.Small")
            first, second = (line, name) if by_task else (name, line)
            self._marked(runs, first, mark(first), "name")
            runs += ["\n", ("about",), f" {hit.kind} ", ("about", "kind"), "  ", ("about",)]
            self._marked(runs, second, mark(second), "about")
            runs += ["\n", ("about",)]
        for offer in offers:
            runs += [f"{self._cut(offer.title, 'TkTextFont')}\n", ("name", "offer"), f"{offer.about}\n", ("about",)]
        self._first = 2 if empty else 1
        self.text.configure(state="normal")
        self.text.delete("1.0", "end")
        self.text.insert("end", *runs)
        self.text.configure(state="disabled")
        self.current = -1
        self.move_to(0)

    def move_to(self, number: int) -> None:
        """Make line `number` of the list the current one, kept within the list."""
        self.text.tag_remove("current", "1.0", "end")
        many = len(self.hits) + len(self.offers)
        if not many:
            self.current = -1
            return
        self.current = max(0, min(many - 1, number))
        first = 2 * self.current + self._first
        self.text.tag_add("current", f"{first}.0", f"{first + 2}.0")
        self.text.see(f"{first + 1}.0")
        self.text.see(f"{first}.0")
        # In a list that was just made, `see` takes the width of one pixel for the view and scrolls sideways.
        self.text.xview_moveto(0)

    def move(self, step: int) -> None:
        """Move the current line by `step`."""
        self.move_to(self.current + step)

    def open_current(self) -> None:
        """Report what is current as chosen."""
        if 0 <= self.current < len(self.hits):
            self._on_open(self.hits[self.current])
        elif self.current >= 0:
            self._on_offer(self.offers[self.current - len(self.hits)])

    @property
    def page_size(self) -> int:
        """How many hits fit into the list."""
        return max(1, self.text.winfo_height() // (3 * self._theme.fonts.linespace))

    def _chips(self, on_kind: Callable[[str], None]) -> None:
        """The kinds of results, each to be limited to by the mouse as by its letter in the query."""
        row = ttk.Frame(self.frame, style="Bare.TFrame")
        row.grid(row=1, column=0, columnspan=3, sticky="w", padx=self._theme.px(9), pady=(0, self._theme.px(4)))
        self.chips: dict[str, ttk.Label] = {}
        for letter, word in CHIPS:
            chip = self.chips[letter] = ttk.Label(row, text=word, style="Muted.TLabel", cursor="hand2",
                                                  padding=(self._theme.px(3), 0))
            chip.pack(side="left")
            chip.bind("<Button-1>", lambda _, letter=letter: on_kind(letter))  # type: ignore[misc]
            Tooltip(chip, self._theme, f"Only these; or type {letter}: before the words")

    def limited_to(self, letters: str) -> None:
        """Show to which kinds the results are limited."""
        for letter, chip in self.chips.items():
            chip.configure(style="Chosen.TLabel" if letter in letters else "Muted.TLabel")

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
        if (self.hits or self.offers) and line >= self._first:
            self.move_to((line - self._first) // 2)
            self.open_current()

    def _dress(self) -> None:
        theme, text = self._theme, self.text
        palette, px = theme.palette, theme.px
        text.configure(**theme.text_options("surface"), cursor="arrow", padx=0, pady=0)
        text.tag_configure("name", lmargin1=px(12), spacing1=px(6), rmargin=px(8))
        text.tag_configure("about", font="Ref.Small", foreground=palette.muted, lmargin1=px(12), spacing1=px(1),
                           spacing3=px(6))
        text.tag_configure("kind", background=palette.select_dim, foreground=palette.text,
                           lmargincolor=palette.surface)
        text.tag_configure("offer", foreground=palette.link)
        text.tag_configure("match", foreground=palette.link, font="Ref.Bold")
        text.tag_configure("empty", lmargin1=px(12), lmargin2=px(12), rmargin=px(12), spacing1=px(6), wrap="word",
                           foreground=palette.muted)
        text.tag_configure("current", background=palette.select, foreground=palette.on_select,
                           lmargincolor=palette.select)
        text.tag_raise("current")
