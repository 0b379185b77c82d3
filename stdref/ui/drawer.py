"""When the window has its workbench: made after the first paint, placed with the first page, a step behind each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Callable, Sequence

    from stdref.catalog.model import Example
    from stdref.ui.layout import Layout
    from stdref.ui.page import PagePane
    from stdref.ui.workbench import Workbench


class Drawer:
    """Holds the workbench that `make` makes when it is needed: the window opens without it, and sooner."""

    def __init__(self, root: tkinter.Tk, layout: Layout, page: PagePane, make: Callable[[], Workbench]) -> None:
        self._root, self._layout, self._page, self._make = root, layout, page, make
        self._bench: Workbench | None = None
        self._examples: Callable[[], Sequence[Example]] | None = None
        self._timer = ""

    @property
    def made(self) -> Workbench | None:
        """The workbench, if there is one by now."""
        return self._bench

    @property
    def open(self) -> bool:
        """Whether the workbench can be seen."""
        return self._layout.benched

    def prepare(self) -> Workbench:
        """Make the workbench, unseen."""
        if self._bench is None:
            self._bench = self._make()
            self._bench.lie(bool(self._layout.narrow))
        return self._bench

    def place(self) -> None:
        """Give it its room, before a page is set to the width that is left."""
        bench = self.prepare()
        if not self.open:
            self._layout.add_bench(bench.frame)
            self._page.expect(self._layout.page_width)

    def follow(self, examples: Callable[[], Sequence[Example]]) -> None:
        """Let it show the snippets of a page, when that is painted: reading comes first."""
        self._examples = examples
        self._cancel()
        self._timer = self._root.after(1, self.now)

    def now(self) -> Workbench:
        """The workbench, in its place and with the snippets of the page."""
        self._cancel()
        self.place()
        bench = self.prepare()
        if self._examples is not None:
            examples, self._examples = self._examples, None
            bench.show(examples())
        return bench

    def lie(self, narrow: bool) -> None:
        """Suit it to the width of the window."""
        if self._bench is not None:
            self._bench.lie(narrow)

    def close(self) -> None:
        """Keep what was written, and stop what runs."""
        self._cancel()
        if self._bench is not None:
            self._bench.close()

    def _cancel(self) -> None:
        if self._timer:
            self._root.after_cancel(self._timer)
            self._timer = ""
