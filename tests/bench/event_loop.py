"""How long the event loop is held up by one event, while the window starts, opens pages, hears keys, and runs.

Each turn of the loop is timed: what a reader does (open, type, run, scroll, resize, switch the theme) and each event
that follows until nothing is under way. `busy` is the time of the window's own thread; `whole` is by the clock, so it
also holds the waits while other threads and processes have the processor. A frame is 16 ms. The reference is the
fixed work of a Text widget that draws 30 results.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from stdref.catalog.target import Target
from tests.bench.measure import Window, report, sandbox, warm
from tests.bench.search_key import Reference, queries

FRAME, QUIET = 16.0, 0.3  # milliseconds; seconds without an event, after which nothing is under way
QUERIES, PAGE = 12, "json"
Turn = tuple[float, float]  # milliseconds: by the clock, of this thread


class Loop:
    """Does what a reader does, and times the turns of the event loop."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def of(self, *deeds: Callable[[], object]) -> list[Turn]:
        """The turns of `deeds`, each followed until nothing is under way."""
        turns = []
        for deed in deeds:
            turns.append(self._timed(deed)[1])
            turns += self.settle()
        return turns

    def settle(self) -> list[Turn]:
        """The turns until nothing has happened for a while."""
        turns, last = [], time.perf_counter()
        while time.perf_counter() - last < QUIET:
            happened, turn = self._timed(lambda: self._window.root.dooneevent(2))  # without waiting
            if happened:
                turns.append(turn)
                # A blinking cursor and a look at the clock go on for ever.
                if turn[0] > 0.5:
                    last = time.perf_counter()
            else:
                time.sleep(0.001)
        return turns

    def _timed(self, work: Callable[[], object]) -> tuple[object, Turn]:
        began, thread = time.perf_counter(), time.thread_time()
        result = work()
        return result, (1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - thread))


def _figures(turns: list[Turn]) -> dict[str, float]:
    whole, busy = ([turn[which] for turn in turns] for which in (0, 1))
    return {"turns": len(turns), "most_ms": round(max(whole), 2), "most_busy_ms": round(max(busy), 2),
            "over_a_frame": sum(value > FRAME for value in whole),
            "busy_over_a_frame": sum(value > FRAME for value in busy)}


def main() -> None:
    """Measure and print."""
    with sandbox():
        warm()
        window = Window()
        loop = Loop(window)
        app = window.app
        reference = Reference(window)
        units = [reference.measure() for _ in range(9)]
        loop.settle()
        pages = {module: loop.of(partial(app.open, Target(module))) for module in sorted(app.catalog.written)}
        typing: list[Turn] = []
        for query in queries(window)[:QUERIES]:
            typing += loop.of(partial(app.header.entry.delete, 0, "end"),
                              *(partial(app.header.entry.insert, "end", character) for character in query))
        app.header.entry.delete(0, "end")
        app.open(Target(PAGE))
        loop.settle()
        do = {action.id: action.do for action in app.actions}
        deeds: dict[str, Callable[[], object]] = {
            "run": app.bench.run, "theme": do["theme"], "zoom": do["larger"],
            "narrow": partial(window.root.geometry, "700x800"), "wide": partial(window.root.geometry, "1280x800"),
            "scroll": partial(app.page.text.yview_scroll, 3, "pages"),
        }
        slowest = sorted(pages, key=lambda module: max(pages[module]))[-5:]
        report({
            "reference_ms": round(statistics.median(units), 2),
            "pages": _figures([turn for turns in pages.values() for turn in turns]), "typing": _figures(typing),
            **{name: _figures(loop.of(deed)) for name, deed in deeds.items()},
            "slowest_pages": {module: round(max(pages[module])[0], 2) for module in reversed(slowest)},
        })
        app.close()


if __name__ == "__main__":
    main()
