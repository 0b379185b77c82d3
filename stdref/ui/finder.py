"""The search: what is typed in the header's box becomes results in the left column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stdref.ui.results import ResultsPane

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Callable

    from stdref.catalog.manifest import Catalog
    from stdref.catalog.target import Target
    from stdref.search.engine import Engine, Hit
    from stdref.ui.header import Header
    from stdref.ui.layout import Layout
    from stdref.ui.theme import Theme
    from stdref.ui.tree import TreePane

MOST = 30


class Finder:
    """Searches at each key, shows results in place of the tree, and reports the one that is opened.

    `on_first` hears of the first search, so that the index is opened when it is needed; `searched` tells whether there
    has been one. `on_lost` hears why the index cannot be used any more; until there is another, the names of modules
    are searched.
    """

    def __init__(self, parent: tkinter.Misc, theme: Theme, layout: Layout, tree: TreePane, catalog: Catalog,
                 on_open: Callable[[Target], None], on_first: Callable[[], None],
                 on_lost: Callable[[str], None]) -> None:
        self._parent, self._theme, self._layout, self._tree = parent, theme, layout, tree
        self._catalog, self._on_open, self._on_first, self._on_lost = catalog, on_open, on_first, on_lost
        self.searched = False
        self._engine: Engine | None = None
        self._results: ResultsPane | None = None
        self._query = ""

    @property
    def results(self) -> ResultsPane:
        """The list of results; made with the first search."""
        if self._results is None:
            self._results = ResultsPane(self._parent, self._theme, self._open_hit)
        return self._results

    @property
    def engine(self) -> Engine:
        """What searches: until the index is there, an engine that knows the modules' names."""
        if self._engine is None:
            from stdref.search.engine import Engine

            self._engine = Engine.of_modules(self._catalog)
        return self._engine

    def use(self, engine: Engine) -> None:
        """Search with `engine` from now on; what is typed already is searched again."""
        self._engine = engine
        if self._query.strip():
            self.search(self._query)

    def search(self, query: str) -> None:
        """Show the results of `query`, or the tree when it is empty."""
        self._query = query
        if not query.strip():
            self._show(self._tree)
            return
        if not self.searched:
            self.searched = True
            self._on_first()
        from stdref.search.engine import IndexLost, Marker

        try:
            hits = self.engine.search(query, MOST)
        except IndexLost as error:
            self._engine = None
            hits = self.engine.search(query, MOST)
            self._on_lost(str(error))
        self._show(self.results)
        self.results.show(hits, Marker(query),
                          f"No match for “{query.strip()[:60]}”.\n\nTry fewer or other words, or a part of the name.")

    def bind(self, header: Header) -> None:
        """Let the keys of the search box move in the results while the focus stays where one types."""
        entry = header.entry
        entry.bind("<Up>", lambda _: self._move(-1))
        entry.bind("<Down>", lambda _: self._move(1))
        entry.bind("<Prior>", lambda _: self._move(-self.results.page_size))
        entry.bind("<Next>", lambda _: self._move(self.results.page_size))
        entry.bind("<Return>", lambda _: self._open_current())

    def _move(self, step: int) -> str:
        if self._query.strip():
            self.results.move(step)
        return "break"

    def _open_current(self) -> str:
        if self._query.strip():
            self.results.open_current()
        return "break"

    def _open_hit(self, hit: Hit) -> None:
        self._on_open(hit.target)

    def _show(self, pane: TreePane | ResultsPane) -> None:
        others = [self._tree.frame] + ([self._results.frame] if self._results is not None else [])
        self._layout.show_left(others, pane.frame)
