"""How long each page takes to its first paint, and until it is whole, beside a fixed piece of work of a Text widget.

The reference is a Text that takes 1,860 tagged pieces in 200 lines, and draws them. A page counts from the moment at
which it is asked for, so the time holds reading its files.
"""

from __future__ import annotations

import os
import statistics
import sys
import tkinter
from functools import partial

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from stdref.catalog.target import Target
from tests.bench.measure import Window, compared, in_turn, report, sandbox, spread, took, warm

ROUNDS, SLOWEST = 3, 5


class Reference:
    """The fixed work, in a window of its own beside the real one."""

    def __init__(self, window: Window) -> None:
        self._window = window
        top = tkinter.Toplevel(window.root)
        top.geometry("600x800+0+0")
        self._text = tkinter.Text(top, wrap="word")
        self._text.pack(fill="both", expand=True)
        for number in range(8):
            self._text.tag_configure(f"t{number}", foreground=f"#{number}03060")
        self._pieces: list[str] = []
        for number in range(1860):
            end = "\n" if number % 93 in (9, 18, 28, 37, 46, 56, 65, 74, 84, 92) else " "
            self._pieces += [f"word{number}{end}", f"t{number % 8}"]
        window.painted()

    def measure(self) -> float:
        """Milliseconds of the work."""
        self._text.delete("1.0", "end")
        self._window.painted()
        return took(self._work)

    def _work(self) -> None:
        self._text.insert("end", *self._pieces)
        self._window.painted()


def main() -> None:
    """Measure and print."""
    with sandbox():
        warm()
        window = Window()
        reference = Reference(window)
        modules = sorted(window.app.catalog.written)

        def first(module: str) -> float:
            window.app.open(Target(""))
            window.until(lambda: window.app.page.complete)
            window.painted()
            return took(lambda: window.app.open(Target(module))) + took(window.painted)

        def rest() -> float:
            return took(lambda: window.until(lambda: window.app.page.complete)) + took(window.painted)

        figures = {}
        units: list[float] = []
        for module in modules:
            found = in_turn(ROUNDS, {"reference": reference.measure, "first": partial(first, module), "rest": rest})
            found["whole"] = [one + two for one, two in zip(found["first"], found["rest"], strict=True)]
            units += found["reference"]
            figures[module] = found
        least = {part: {module: min(figures[module][part]) for module in modules} for part in ("first", "whole")}
        slowest = {part: sorted(modules, key=least[part].__getitem__)[-SLOWEST:] for part in least}
        report({
            "pages": len(modules), "reference_ms": round(statistics.median(units), 2),
            "first_paint": spread(list(least["first"].values()), units),
            "whole": spread(list(least["whole"].values()), units),
            "slowest": {part: {module: compared(figures[module][part], figures[module]["reference"])
                               for module in slowest[part]} for part in slowest},
        })
        window.app.close()


if __name__ == "__main__":
    main()
