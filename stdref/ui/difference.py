"""A window that shows two versions of an example as one text: what was taken away, what was added, what is the same."""

from __future__ import annotations

import tkinter
from collections.abc import Iterator, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING, NamedTuple

from stdref.ui.widgets import AutoScrollbar, Card, Well

if TYPE_CHECKING:
    from stdref.ui.theme import Theme


class Comparison(NamedTuple):
    """Two versions and what their difference is called."""

    title: str
    before: str
    after: str


class DifferenceWindow:
    """Shows one of `comparisons` at a time, the first at once."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, comparisons: Sequence[Comparison]) -> None:
        self._theme, self._comparisons = theme, comparisons
        self.window = tkinter.Toplevel(parent, background=theme.palette.window)
        self.window.title("Difference - stdref")
        self.window.geometry(f"{theme.px(720)}x{theme.px(520)}")
        card = Card(self.window, theme)
        card.frame.pack(fill="both", expand=True, padx=theme.px(12), pady=theme.px(12))
        self._choice = tkinter.IntVar(self.window, 0)
        self._build_head(card.frame)
        well = Well(card.frame, theme)
        well.frame.pack(fill="both", expand=True)
        self.text = tkinter.Text(well.frame, wrap="none", state="disabled", height=4, width=30)
        for way, place, view in (("vertical", {"row": 0, "column": 1, "sticky": "ns"}, self.text.yview),
                                 ("horizontal", {"row": 1, "column": 0, "sticky": "ew"}, self.text.xview)):
            bar = AutoScrollbar(well.frame, orient=way, command=view,  # type: ignore[arg-type]  # both are orientations
                                style=theme.style(f"Well.{way.title()}.TScrollbar"))
            self.text.configure({f"{'y' if way == 'vertical' else 'x'}scrollcommand": bar.set})
            bar.grid(**place)  # type: ignore[arg-type]
        self.text.grid(row=0, column=0, sticky="nsew")
        well.frame.rowconfigure(0, weight=1)
        well.frame.columnconfigure(0, weight=1)
        well.watch(self.text)
        self._dress()
        forget = theme.listen(self._dress)
        self.text.bind("<Destroy>", lambda _: forget())
        self.window.bind("<Escape>", lambda _: self.window.destroy())
        self._show()
        self.text.focus_set()

    def _build_head(self, card: ttk.Frame) -> None:
        px = self._theme.px
        head = ttk.Frame(card, style="Bare.TFrame")
        head.pack(fill="x", pady=(0, px(6)))
        for number, comparison in enumerate(self._comparisons):
            if len(self._comparisons) == 1:
                ttk.Label(head, text=comparison.title, style="Bold.TLabel").pack(side="left", padx=px(8))
            else:
                ttk.Radiobutton(head, text=comparison.title, value=number, variable=self._choice, command=self._show,
                                style=self._theme.style("TRadiobutton")).pack(side="left", padx=px(8))
        self._count = ttk.Label(head, style="Muted.TLabel")
        self._count.pack(side="right", padx=px(8))

    def _show(self) -> None:
        comparison = self._comparisons[self._choice.get()]
        lines = list(compared(comparison.before, comparison.after))
        self.text.configure(state="normal")
        self.text.delete("1.0", "end")
        for sign, line in lines:
            tag = {"+": ("added",), "-": ("removed",)}.get(sign, ())
            self.text.insert("end", f"{sign} {line}\n", tag)
        self.text.configure(state="disabled")
        added, removed = (sum(sign == kind for sign, _ in lines) for kind in "+-")
        self._count.configure(text=f"{added} added, {removed} removed" if added or removed else "no difference")
        first = next((number for number, (sign, _) in enumerate(lines, 1) if sign != " "), 1)
        self.text.see(f"{min(first + 5, len(lines) + 1)}.0")

    def _dress(self) -> None:
        theme, palette = self._theme, self._theme.palette
        self.window.configure(background=palette.window)
        self.text.configure(**theme.text_options("sunken"))
        self.text.configure(font="Ref.Code", padx=theme.px(8), pady=theme.px(8))
        self.text.tag_configure("added", foreground=palette.ok, background=palette.hover)
        self.text.tag_configure("removed", foreground=palette.error, background=palette.hover)
        self.text.tag_raise("sel")


def compared(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Each line of both texts with its sign: "-" only before, "+" only after, " " in both."""
    from difflib import SequenceMatcher

    old, new = before.rstrip("\n").split("\n"), after.rstrip("\n").split("\n")
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from ((" ", line) for line in old[old_from:old_to])
        else:
            yield from (("-", line) for line in old[old_from:old_to])
            yield from (("+", line) for line in new[new_from:new_to])
