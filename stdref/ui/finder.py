"""The search: what is typed in the header's box becomes results in the left column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stdref.ui.results import CHIPS, Offer, ResultsPane

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
RECENT, LONGEST = 12, 80  # queries that are remembered, and how long the longest is


class Finder:
    """Searches at each key, shows results in place of the tree, and reports the one that is opened.

    `on_first` hears of the first search, so that the index is opened when it is needed; `searched` tells whether there
    has been one. `on_lost` hears why the index cannot be used any more; until there is another, the names of modules
    are searched. `recent` are queries that led somewhere, the latest first; `on_recent` hears of a change.
    """

    def __init__(self, parent: tkinter.Misc, theme: Theme, layout: Layout, tree: TreePane, catalog: Catalog,
                 on_open: Callable[[Target], None], on_first: Callable[[], None], on_lost: Callable[[str], None],
                 recent: tuple[str, ...], on_recent: Callable[[tuple[str, ...]], None]) -> None:
        self._parent, self._theme, self._layout, self._tree = parent, theme, layout, tree
        self._catalog, self._on_open, self._on_first, self._on_lost = catalog, on_open, on_first, on_lost
        self._recent, self._on_recent = recent, on_recent
        self.searched = False
        self._type: Callable[[str], None] = lambda _: None
        self._engine: Engine | None = None
        self._whole = False  # whether it searches more than the names of modules
        self._results: ResultsPane | None = None
        self._query = ""

    @property
    def results(self) -> ResultsPane:
        """The list of results; made with the first search."""
        if self._results is None:
            self._results = ResultsPane(self._parent, self._theme, self._open_hit, self._take, self._limit)
        return self._results

    @property
    def engine(self) -> Engine:
        """What searches: until the index is there, an engine that knows the modules' names."""
        if self._engine is None:
            from stdref.search.engine import Engine

            self._engine = Engine.of_modules(self._catalog)
        return self._engine

    def use(self, engine: Engine) -> None:
        """Search with `engine` from now on; what is typed already is searched again, unless one looks at a result."""
        self._engine, self._whole = engine, True
        if self._query.strip() and self.results.current <= 0:
            self.search(self._query)

    def search(self, query: str, *, everywhere: bool = False) -> None:
        """Show the results of `query`, or the tree when it is empty; `everywhere` goes through all text."""
        self._query = query
        if not query.strip():
            self._show(self._tree)
            return
        if not self.searched:
            self.searched = True
            self._on_first()
        from stdref.search.engine import IndexLost
        from stdref.search.marker import Marker

        try:
            hits = self.engine.search(query, MOST, everywhere=everywhere)
            near = () if hits else self.engine.near(query)
        except IndexLost as error:
            self._engine, self._whole, near = None, False, ()
            hits = self.engine.search(query, MOST)
            self._on_lost(str(error))
        offers = [Offer(words, f"Did you mean “{words}”?", "search for it") for words in near]
        if self._whole and not everywhere:
            offers.append(Offer(query, "Search the text of all pages", "wherever these words stand", everywhere=True))
        self._show(self.results)
        self.results.limited_to("".join(letter for letter, _ in CHIPS if f"{letter}:" in query.split()))
        self.results.show(hits, offers, Marker(query), "" if hits else self._nothing(query, bool(near)),
            title="IN ALL TEXT" if everywhere else "RESULTS",
            count=f"{len(hits)}{'+' if len(hits) == MOST else ''}" if hits else "")

    def _nothing(self, query: str, near: bool) -> str:
        if not self._whole:
            return "The search is still being prepared. What is found will stand here in a moment."
        return f"No match for “{query.strip()[:60]}”. " + (
            "" if near else "Try fewer or other words, or a part of the name.")

    def leave(self) -> bool:
        """Bring back the tree; False where it is there already."""
        if not self._listing:
            return False
        self._type("")
        self._show(self._tree)
        return True

    def show_recent(self) -> None:
        """Show the queries of the last time, if there are any, in place of the tree."""
        if self._recent:
            self._show(self.results)
            self.results.limited_to("")
            self.results.show((), [Offer(query, query, "searched before") for query in self._recent], lambda _: [],
                              title="RECENT SEARCHES")

    def bind(self, header: Header) -> None:
        """Let the keys of the search box move in the results while the focus stays where one types."""
        entry = header.entry
        self._type = header.type
        entry.bind("<Up>", lambda _: self._move(-1))
        entry.bind("<Down>", lambda _: self._move(1))
        entry.bind("<Prior>", lambda _: self._move(-self.results.page_size))
        entry.bind("<Next>", lambda _: self._move(self.results.page_size))
        entry.bind("<Return>", lambda _: self._open_current())

    def _move(self, step: int) -> str:
        if self._listing:
            self.results.move(step)
        elif step > 0:
            self.show_recent()
        return "break"

    @property
    def _listing(self) -> bool:
        """Whether there is a list to move in: of results, or of recent searches."""
        return bool(self._query.strip()) or (self._results is not None and bool(self._results.frame.winfo_ismapped()))

    def _open_current(self) -> str:
        if self._listing:
            self.results.open_current()
        return "break"

    def _open_hit(self, hit: Hit) -> None:
        query = self._query.strip()
        recent = (query, *(each for each in self._recent if each != query))[:RECENT]
        if recent != self._recent and len(query) <= LONGEST:
            self._recent = recent
            self._on_recent(recent)
        self._on_open(hit.target)

    def _take(self, offer: Offer) -> None:
        """Do the search that was chosen in the list."""
        if offer.everywhere:
            self.search(offer.query, everywhere=True)
        else:
            self._type(offer.query)

    def _limit(self, letter: str) -> None:
        """Limit the results to a kind, or not any more."""
        words = self._query.split()
        if f"{letter}:" in words:
            words.remove(f"{letter}:")
        else:
            words.insert(0, f"{letter}:")
        self._type(" ".join(words) + (" " if words and words[-1].endswith(":") else ""))

    def _show(self, pane: TreePane | ResultsPane) -> None:
        others = [self._tree.frame] + ([self._results.frame] if self._results is not None else [])
        self._layout.show_left(others, pane.frame)
