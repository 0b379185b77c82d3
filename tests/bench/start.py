"""How long the program takes from its start to a window that stands still, and its memory, beside a bare Tk window.

Every figure comes from an unchanged program in a process of its own. Its event loop is replaced by one that notes
when the window was painted first, and when the last event came before a pause; so the times are those of the program
itself, and hold no time of a server that draws, nor of a window manager. `quiet` looks from outside and needs no
help: the moment after which the process used no more processor time for a while, which is later where the machine is
busy, as then everything is. A tool that looks at the screen instead, until its picture stays the same, also sees
the server's time, and sees nothing of what the program still does behind a finished picture.

Memory is the share of this process (PSS) of all that is in memory: when the window has been painted; when all the
work that may wait has been done; and when ten pages have been read. Linux only.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from tests.__main__ import CHECKOUT
from tests.bench.measure import compared, in_turn, report, sandbox, warm

ROUNDS = 12
STILL = 0.06  # seconds without an event

LOOP = f"""
import sys, time, tkinter
def loop(root, n=0):
    root.update()
    painted = last = time.monotonic()
    while time.monotonic() - last < {STILL}:
        if root.dooneevent(2):  # without waiting
            last = time.monotonic()
        else:
            time.sleep(0.001)
    print(painted, last, flush=True)
    sys.stdin.readline()
tkinter.Misc.mainloop = loop
"""
PROGRAMS = {"tk": LOOP + "tkinter.Tk().mainloop()", "stdref": LOOP + "from stdref import cli\ncli.main([])"}
WITHOUT_HELP = {"tk": ["-c", "import tkinter; tkinter.Tk().mainloop()"], "stdref": ["-m", "stdref"]}
LATER = """
import sys, time, tkinter
from stdref import cli
from stdref.catalog.target import Target
from stdref.ui import app
apps = []
start = app.App.start
def begin(self):
    start(self)
    apps.append(self)
app.App.start = begin
def until(root, condition):
    while not condition():
        root.update()
        time.sleep(0.002)
def loop(root, n=0):
    until(root, lambda: apps and not apps[0].services.busy)
    print("idle", flush=True)
    sys.stdin.readline()
    for module in list(apps[0].catalog.modules)[:10]:
        apps[0].open(Target(module))
        until(root, lambda: apps[0].page.complete)
    print("read", flush=True)
    sys.stdin.readline()
tkinter.Misc.mainloop = loop
cli.main([])
"""


def started(arguments: list[str]) -> subprocess.Popen[str]:
    """Start Python in the checkout."""
    return subprocess.Popen([sys.executable, *arguments], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            text=True)


def line(process: subprocess.Popen[str]) -> str:
    """The next line that the process prints."""
    assert process.stdout is not None
    found = process.stdout.readline()
    if not found:
        raise RuntimeError("the program ended too early; its message is above")
    return found


def proceed(process: subprocess.Popen[str]) -> None:
    """Let the process go on."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def pss(pid: int) -> float:
    """The process's share of memory in MiB."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return sum(int(row.split()[1]) for row in file if row.startswith("Pss:")) / 1024


def used(pid: int) -> int:
    """The processor time of the process so far, in nanoseconds."""
    with open(f"/proc/{pid}/schedstat", encoding="ascii") as file:
        return int(file.read().split()[0])


class Starts:
    """Starts programs, and keeps the figures that come as a by-product."""

    def __init__(self) -> None:
        self.stable: dict[str, list[float]] = {name: [] for name in PROGRAMS}
        self.memory: dict[str, list[float]] = {name: [] for name in PROGRAMS}

    def painted(self, name: str) -> float:
        """Milliseconds from the start to the first paint."""
        began = time.monotonic()
        with started(["-c", PROGRAMS[name]]) as process:
            painted, stable = map(float, line(process).split())
            self.stable[name].append(1000 * (stable - began))
            self.memory[name].append(pss(process.pid))
            process.kill()
        return 1000 * (painted - began)


def quiet(name: str, pause: float = 0.12) -> float:
    """Milliseconds from the start to the last use of the processor before a pause."""
    began = last = time.monotonic()
    with started(WITHOUT_HELP[name]) as process:
        before = 0
        while time.monotonic() - last < pause:
            now = used(process.pid)
            if now != before:
                before, last = now, time.monotonic()
            time.sleep(0.002)
        process.kill()
    return 1000 * (last - began)


def later() -> dict[str, float]:
    """Memory in MiB when the background work is done, and when ten pages have been read."""
    found = {}
    with started(["-c", LATER]) as process:
        for what in ("idle", "read"):
            assert line(process).strip() == what
            found[f"{what}_mib"] = round(pss(process.pid), 1)
            proceed(process)
        process.kill()
    return found


def main() -> None:
    """Measure and print."""
    with sandbox():
        warm()
        after = later()  # first, since what the look needs is kept when a window has been open for a while
        starts = Starts()
        cases: dict[str, Callable[[], float]] = {name: partial(starts.painted, name) for name in PROGRAMS}
        painted = in_turn(ROUNDS, cases)
        calm = in_turn(ROUNDS // 2, {name: partial(quiet, name) for name in WITHOUT_HELP})
        memory = {name: min(values) for name, values in starts.memory.items()}
        report({
            "painted": compared(painted["stdref"], painted["tk"]),
            "stable": compared(starts.stable["stdref"][1:], starts.stable["tk"][1:]),
            "quiet": compared(calm["stdref"], calm["tk"]),
            "tk_painted": compared(painted["tk"], painted["tk"]),
            "memory": {"tk_mib": round(memory["tk"], 1), "painted_mib": round(memory["stdref"], 1),
                       "painted_ratio": round(memory["stdref"] / memory["tk"], 2), **after},
        })


if __name__ == "__main__":
    main()
