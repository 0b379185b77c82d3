"""How long a key press in the search takes until the list of results is drawn anew, over the typing of real queries.

The queries are tasks as people put them, from the pages, and names. The reference is a Text that takes 30 results of
two lines with marked words and draws them: what any list of results has to do at each key.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tkinter

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from tests.bench.measure import Window, report, sandbox, spread, took, warm

QUERIES, EVERY = 60, 20


def queries(window: Window) -> list[str]:
    """Some tasks of the pages and some names, always the same."""
    catalog = window.app.catalog
    places = [place for module in sorted(catalog.written) for place in catalog.page(module).places]
    tasks = [task for place in places for task in place.tasks]
    names = [name for place in places for name in place.symbols]
    chosen = random.Random(1)
    return chosen.sample(tasks, min(len(tasks), 2 * QUERIES // 3)) + chosen.sample(names, min(len(names), QUERIES // 3))


class Reference:
    """The fixed work, in a window beside the real one."""

    def __init__(self, window: Window) -> None:
        self._window = window
        top = tkinter.Toplevel(window.root)
        top.geometry("250x700+1000+0")
        self._text = tkinter.Text(top, wrap="none")
        self._text.pack(fill="both", expand=True)
        self._text.tag_configure("match", foreground="#1f5cc0")
        self._text.tag_configure("about", foreground="#596474", spacing3=6)
        self._runs: list[str] = []
        for number in range(30):
            self._runs += [f"module.na{number}", "", "mat", "match", "ch\n", "", "function: what it does\n", "about"]
        window.painted()

    def measure(self) -> float:
        """Milliseconds of the work."""
        return took(self._work)

    def _work(self) -> None:
        self._text.delete("1.0", "end")
        self._text.insert("end", *self._runs)
        self._window.painted()


def main() -> None:
    """Measure and print."""
    with sandbox():
        warm()
        window = Window()
        entry = window.app.header.entry
        entry.focus_force()
        reference = Reference(window)
        times: list[float] = []
        units: list[float] = []

        def press(character: str) -> None:
            # As the key press does it; made of a key code it would depend on the keyboard.
            entry.insert("end", character)
            window.painted()

        for query in queries(window):
            entry.delete(0, "end")
            window.root.update()
            for character in query:
                times.append(took(lambda character=character: press(character)))  # type: ignore[misc]
                window.root.update()
                if len(times) % EVERY == 0:
                    units.append(reference.measure())
        report({"keys": len(times), "queries": QUERIES, "reference_ms": round(statistics.median(units), 2),
                **spread(times, units)})
        window.app.close()


if __name__ == "__main__":
    main()
