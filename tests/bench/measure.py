"""What the measurements of the window share: a display and a home of their own, taking turns, figures as ratios.

A figure in milliseconds says little about another machine, or about this one an hour later. So each script measures
a fixed reference in the same run, in turn with what it is about, and tells how many times the reference it took.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
import tkinter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from stdref import paths
from stdref.catalog import manifest
from stdref.catalog.target import Target
from stdref.search import index
from tests.__main__ import display

if TYPE_CHECKING:
    from stdref.ui.app import App

Figures = dict[str, float]


@contextmanager
def sandbox() -> Iterator[None]:
    """A display, and a folder for settings and cache, for this process and its children."""
    # Compiled modules are kept, as they are for everybody who starts the program a second time.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with display() as variables, tempfile.TemporaryDirectory() as home:
        os.environ.update(variables, STDREF_HOME=home)
        yield


def warm() -> None:
    """Build the search index, so that no measurement has it built in the background."""
    catalog = manifest.load(os.path.join(paths.assets(), "catalog"))
    index.prepare(catalog, paths.cache_dir(), sys.executable)


class Window:
    """The real window, on the screen and with all services, driven from within its own process."""

    def __init__(self) -> None:
        """Open it and wait until nothing is under way."""
        from stdref.ui import window

        self.root = tkinter.Tk(className="stdref")
        self.app: App = window.build(self.root)
        self.root.geometry("1280x800+0+0")
        self.until(lambda: bool(self.root.winfo_viewable()))
        self.root.focus_force()
        self.app.start()
        services = self.app.services
        assert services is not None
        self.until(lambda: not services.busy and self.app.page.complete)

    def until(self, condition: Callable[[], bool], timeout: float = 60) -> None:
        """Let events happen, as the main loop does, until `condition` holds after one of them."""
        deadline = time.perf_counter() + timeout
        alarm = self.root.after(round(1000 * timeout), lambda: None)
        while not condition():
            self.root.dooneevent(0)  # waits for the next one
            if time.perf_counter() > deadline:
                raise TimeoutError("the window did not do what is measured")
        self.root.after_cancel(alarm)

    def painted(self) -> None:
        """Wait until all that is to be drawn now has been drawn by the server."""
        self.root.update_idletasks()
        self.root.winfo_pointerxy()  # an answer comes only after everything that was sent before

    def open(self, module: str) -> None:
        """Open a page and wait until it is whole."""
        self.app.open(Target(module))
        self.until(lambda: self.app.page.complete)


def took(work: Callable[[], object]) -> float:
    """Milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def in_turn(rounds: int, cases: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Each case's figures, the cases taken in turn so that a busy moment hits all alike; the first round is dropped."""
    found: dict[str, list[float]] = {name: [] for name in cases}
    for number in range(rounds + 1):
        for name, measure in cases.items():
            value = measure()
            if number:
                found[name].append(value)
    return found


def compared(values: Sequence[float], reference: Sequence[float]) -> Figures:
    """Median and least of `values`, in milliseconds and in units of the same figure of the reference."""
    median, least = statistics.median(values), min(values)
    return {"median_ms": round(median, 2), "min_ms": round(least, 2),
            "median_ratio": round(median / statistics.median(reference), 3),
            "min_ratio": round(least / min(reference), 3)}


def spread(values: Sequence[float], reference: Sequence[float]) -> Figures:
    """How `values` are spread, in milliseconds and in units of the reference's median."""
    ordered, unit = sorted(values), statistics.median(reference)
    at = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "most": 1.0}
    figures = {name: ordered[min(len(ordered) - 1, int(share * len(ordered)))] for name, share in at.items()}
    return {**{f"{name}_ms": round(value, 2) for name, value in figures.items()},
            **{f"{name}_ratio": round(value / unit, 3) for name, value in figures.items()}}


def report(result: dict[str, object]) -> None:
    """Print the one JSON object, with what the figures depend on."""
    load = [round(one, 2) for one in os.getloadavg()] if hasattr(os, "getloadavg") else []
    version = ".".join(map(str, sys.version_info[:3]))
    print(json.dumps({**result, "python": version, "cores": os.cpu_count(), "load_average": load}))
