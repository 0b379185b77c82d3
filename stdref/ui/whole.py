"""A window that shows the whole output of a run, a part at a time, so that its length does not matter."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.ui.widgets import AutoScrollbar, Card, Well

if TYPE_CHECKING:
    from stdref.run.spool import Spool
    from stdref.ui.theme import Theme

PART = 128 << 10  # bytes


class WholeOutput:
    """Walks through a spool; long lines go on in the next one, since a Text is slow with them."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, spool: Spool, on_save: Callable[[], None]) -> None:
        self._theme, self._spool, self._at = theme, spool, 0
        self.window = tkinter.Toplevel(parent, background=theme.palette.window)
        self.window.title("All output - stdref")
        self.window.geometry(f"{theme.px(760)}x{theme.px(560)}")
        self._build(on_save)
        self._dress()
        forget = theme.listen(self._dress)
        self.text.bind("<Destroy>", lambda _: forget())
        for keys, do in (("<Escape>", self.window.destroy), ("<Control-Home>", lambda: self.show(0)),
                         ("<Control-End>", lambda: self.show(self._last())),
                         ("<Control-Next>", lambda: self.show(self._at + 1)),
                         ("<Control-Prior>", lambda: self.show(self._at - 1))):
            self.window.bind(keys, lambda _, do=do: do())  # type: ignore[misc]
        self.show(0)
        self.text.focus_set()

    def _build(self, on_save: Callable[[], None]) -> None:
        px = self._theme.px
        card = Card(self.window, self._theme)
        card.frame.pack(fill="both", expand=True, padx=px(12), pady=px(12))
        head = ttk.Frame(card.frame, style="Bare.TFrame")
        head.pack(fill="x", pady=(0, px(6)))
        self.where = ttk.Label(head, style="Muted.TLabel")
        self.where.pack(side="left", padx=px(8))
        ttk.Button(head, text="Save all...", command=on_save).pack(side="right", padx=(px(6), 0))
        self.later = ttk.Button(head, text="Later", command=lambda: self.show(self._at + 1))
        self.earlier = ttk.Button(head, text="Earlier", command=lambda: self.show(self._at - 1))
        self.later.pack(side="right", padx=(px(6), 0))
        self.earlier.pack(side="right")
        well = Well(card.frame, self._theme)
        well.frame.pack(fill="both", expand=True)
        self.text = tkinter.Text(well.frame, wrap="char", state="disabled", height=4, width=30)
        bar = AutoScrollbar(well.frame, orient="vertical", command=self.text.yview,
                            style=self._theme.style("Well.Vertical.TScrollbar"))
        self.text.configure(yscrollcommand=bar.set)
        self.text.grid(row=0, column=0, sticky="nsew")
        bar.grid(row=0, column=1, sticky="ns")
        well.frame.rowconfigure(0, weight=1)
        well.frame.columnconfigure(0, weight=1)
        well.watch(self.text)

    def show(self, number: int) -> None:
        """Show part `number`, from 0, or the nearest that there is."""
        self._at = max(0, min(number, self._last()))
        try:
            shown = part(self._spool, self._at)
        except OSError as error:
            shown = f"This part cannot be read again ({error.strerror or error})."
        self.text.configure(state="normal")
        self.text.delete("1.0", "end")
        self.text.insert("1.0", shown)
        self.text.configure(state="disabled")
        self.text.yview_moveto(0)
        size, lost = self._spool.size, self._spool.lost
        also = f" · {lost / (1 << 20):,.1f} MiB more was not kept" if lost else ""
        why = f": {self._spool.trouble}" if lost and self._spool.trouble else ""
        self.where.configure(text=f"Part {self._at + 1} of {self._last() + 1} · {size:,} bytes{also}{why}")
        self.earlier.state(["!disabled" if self._at else "disabled"])
        self.later.state(["!disabled" if self._at < self._last() else "disabled"])

    def _last(self) -> int:
        return max(0, (self._spool.size - 1) // PART)

    def _dress(self) -> None:
        theme = self._theme
        self.window.configure(background=theme.palette.window)
        self.text.configure(**theme.text_options("sunken"))
        self.text.configure(font="Ref.Code", padx=theme.px(8), pady=theme.px(8))


def part(spool: Spool, number: int) -> str:
    """Return part `number` of what was printed, without codes, in lines of a bearable length."""
    from stdref.run.screen import LINE_LIMIT, cleaned

    data = spool.read(number * PART, PART + 3)
    # A character cut in two belongs to the part in which it begins.
    begin, cut = 0, min(PART, len(data))
    while number and begin < min(3, cut) and data[begin] & 0xC0 == 0x80:
        begin += 1
    while cut < len(data) and data[cut] & 0xC0 == 0x80:
        cut += 1
    lines = data[begin:cut].decode("utf-8", "replace").split("\n")
    short = (line[at : at + LINE_LIMIT] for line in lines for at in range(0, len(line) or 1, LINE_LIMIT))
    return cleaned("\n".join(short))
