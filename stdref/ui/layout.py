"""Where the panes lie: three columns, or in a narrow window the workbench as a drawer under the page.

Until there is a workbench, the page has its room too.
"""

from __future__ import annotations

import tkinter
from collections.abc import Callable, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.ui.theme import Theme

NARROW = 1060  # in units of the drawn layout: below it three columns would each be too small


class Layout:
    """Header on top, status at the bottom, between them the columns.

    The panes are made with `body` as their parent, so that they can be managed by either paned window.
    """

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_narrow: Callable[[bool], None]) -> None:
        self._theme, self._on_narrow = theme, on_narrow
        self.frame = ttk.Frame(parent)
        self.body = ttk.Frame(self.frame)
        self._outer = tkinter.PanedWindow(self.body, orient="horizontal", **theme.paned_options())
        self._inner = tkinter.PanedWindow(self._outer, orient="vertical", **theme.paned_options())
        self.left = ttk.Frame(self.body)
        self.left.rowconfigure(0, weight=1)
        self.left.columnconfigure(0, weight=1)
        self.narrow: bool | None = None
        self._width = 0
        self._page: tkinter.Widget = self.left
        self._bench: tkinter.Widget | None = None
        self._forget = theme.listen(self._dress)
        self.frame.bind("<Destroy>", lambda event: self._forget() if event.widget is self.frame else None)

    def fill(self, header: tkinter.Widget, status: tkinter.Widget, page: tkinter.Widget) -> None:
        """Take the parts; fixed edges are packed first, or a small window would cut them."""
        px = self._theme.px
        header.pack(side="top", fill="x")
        status.pack(side="bottom", fill="x")
        self.body.pack(side="top", fill="both", expand=True, padx=px(12), pady=(px(6), 0))
        self._outer.pack(fill="both", expand=True)
        self._page = page
        for pane in (self.left, page):
            pane.lift()

    @property
    def benched(self) -> bool:
        """Whether the workbench has its place."""
        return self._bench is not None

    def add_bench(self, bench: tkinter.Widget) -> None:
        """Give the workbench its place, where the window was opened without."""
        self._bench = bench
        bench.lift()
        width, self.narrow = self._width, None
        self.arrange(width)

    def arrange(self, width: int) -> None:
        """Lay the panes out for a window of `width` pixels."""
        self._width = width
        narrow = width < self._theme.px(NARROW)
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self._on_narrow(narrow)
        px, outer, inner = self._theme.px, self._outer, self._inner
        for window in (outer, inner):
            for pane in window.tk.splitlist(window.tk.call(window, "panes")):
                window.forget(pane)
        outer.add(self.left, minsize=px(180), width=px(230 if narrow else 256), stretch="never")
        if self._bench is None:
            outer.add(self._page, minsize=px(300), stretch="always")
        elif narrow:
            outer.add(inner, minsize=px(300), stretch="always")
            inner.add(self._page, minsize=px(160), height=px(400), stretch="always")
            inner.add(self._bench, minsize=px(120), height=px(280), stretch="always")
        else:
            page = self.page_width
            outer.add(self._page, minsize=px(320), width=page, stretch="always")
            outer.add(self._bench, minsize=px(300), width=self._room(width) - page, stretch="always")

    def _room(self, width: int) -> int:
        """What the tree leaves of a wide window: the padding of the body and the two sashes are gone too."""
        return width - self._theme.px(256) - 2 * self._theme.px(12) - 2 * self._theme.px(8)

    @property
    def page_width(self) -> int:
        """The width that the page's pane has, or is about to have."""
        px = self._theme.px
        if self.narrow or self._bench is None:
            return self._width - px(230 if self.narrow else 256) - 2 * px(12) - px(8)
        return round(self._room(self._width) * 0.56)

    def watch(self) -> None:
        """Arrange anew whenever the window's width calls for it."""
        self.frame.bind("<Configure>", lambda event: self.arrange(event.width))

    def show_left(self, panes: Sequence[tkinter.Widget], chosen: tkinter.Widget) -> None:
        """Show `chosen`, one of the `panes` that share the left column."""
        for pane in panes:
            if pane is not chosen:
                pane.grid_remove()
        chosen.grid(row=0, column=0, sticky="nsew", in_=self.left)
        chosen.lift()

    def _dress(self) -> None:
        for window in (self._outer, self._inner):
            window.configure(**self._theme.paned_options())
        self.narrow = None
        self.arrange(self.frame.winfo_width())
