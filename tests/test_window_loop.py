"""The window never stands still: what it does at once is little, and the rest comes in slices."""

from __future__ import annotations

import shutil
import time
import tkinter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stdref.catalog.target import Target
from tests.driver import Driver

# Many times a frame, since the machine that tests may be slow and busy; the benchmarks have the real figures.
# Work is counted in processor time; waiting by the clock, without the time in which others had the processor.
MOST_WORK, MOST_TIME = 0.33, 2.5
BEAT = 5  # milliseconds


def queued() -> float:
    """For how many seconds so far this thread was ready to run and was not let; 0 where the system does not tell."""
    try:
        with open("/proc/thread-self/schedstat", encoding="ascii") as file:
            return int(file.read().split()[1]) / 1e9
    except OSError:
        return 0.0


class Heart:
    """Beats in the event loop; the longest time between two beats is how long the window stood still."""

    def __init__(self, root: tkinter.Tk) -> None:
        self._root = root
        self._last = (time.thread_time(), time.perf_counter() - queued())
        self._timer = root.after(BEAT, self._beat)
        self.beats = 0
        self.doing = ""
        self.work: tuple[float, str] = (0.0, "")
        self.time: tuple[float, str] = (0.0, "")

    def _beat(self) -> None:
        now = (time.thread_time(), time.perf_counter() - queued())
        self.work = max(self.work, (now[0] - self._last[0], self.doing))
        self.time = max(self.time, (now[1] - self._last[1], self.doing))
        self._last = now
        self.beats += 1
        self._timer = self._root.after(BEAT, self._beat)

    def stop(self) -> None:
        """Beat no more."""
        self._root.after_cancel(self._timer)


@contextmanager
def beating(driver: Driver) -> Iterator[Heart]:
    """Fail where the window stands still for too long."""
    heart = Heart(driver.root)
    yield heart
    heart.stop()
    assert heart.beats > 5
    assert heart.work < (MOST_WORK,), "too much was done at once"
    assert heart.time < (MOST_TIME,), "something was waited for"


def test_opening_the_largest_pages_holds_nothing_up(driver: Driver) -> None:
    catalog = driver.app.catalog
    sizes = {name: (Path(catalog.root) / entry.folder / "page.xml").stat().st_size
             for name, entry in catalog.modules.items() if name in catalog.written}
    with beating(driver) as heart:
        for module in sorted(sizes, key=sizes.__getitem__)[-12:]:
            heart.doing = f"opening {module}"
            driver.app.open(Target(module))
            driver.await_page(module)


def test_typing_holds_nothing_up(searching: Driver) -> None:
    with beating(searching) as heart:
        for query in ("remove duplicates from a list", "json.JSONDecodeError", "how to run a program"):
            for length in range(len(query)):
                heart.doing = f"typing {query[: length + 1]!r}"
                searching.type(query[length])
            searching.press("Escape")


def test_index_that_is_built_holds_nothing_up(driver: Driver, home: Path) -> None:
    shutil.rmtree(home / "cache")
    with beating(driver) as heart:
        heart.doing = "building the index"
        driver.begin(services=False)
        driver.wait(lambda: heart.beats > 100)


def test_flood_holds_nothing_up_and_the_window_answers(driver: Driver) -> None:
    driver.open("json")
    with beating(driver) as heart:
        driver.run("while True: print('x' * 90)")
        driver.await_output("xxx")
        heart.doing = "showing a flood"
        deadline = time.monotonic() + 1
        driver.wait(lambda: time.monotonic() > deadline)
        driver.press("Control-k")
        driver.type("re")
        assert driver.app.header.query.get() == "re"
        heart.doing = "stopping a flood"
        driver.press("Shift-F5")
        driver.await_end()


def test_one_endless_line_holds_nothing_up(driver: Driver) -> None:
    with beating(driver) as heart:
        heart.doing = "showing an endless line"
        driver.run("print('x' * 3_000_000)\nwhile True: print('x', end='')")
        driver.await_output("xxx")
        deadline = time.monotonic() + 0.5
        driver.wait(lambda: time.monotonic() > deadline)
        driver.press("Shift-F5")
        driver.await_end()


def test_changing_the_look_holds_nothing_up_for_long(driver: Driver) -> None:
    driver.open("json")
    with beating(driver) as heart:
        for key in ("Control-Shift-D", "Control-plus", "Control-Shift-D", "Control-minus"):
            heart.doing = f"after {key}"
            driver.press(key)
            driver.settle()
