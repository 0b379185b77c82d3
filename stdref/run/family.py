"""The processes of a run, found in /proc and ended: its session and group, their children, and all that carry its mark.

It needs nothing but Python 3.8: `guard` starts this very file as a program of its own (see `main`).
"""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import NamedTuple

# How long the last processes may take to vanish after SIGKILL: rounds of a few milliseconds.
_ROUNDS = 100
_PAUSE = 0.005
# A storm of forks stands still after this many rounds of stopping what was found meanwhile.
_STOPS = 20
# Seconds without a catch after which no chain is left, seconds after which none can be caught, and how many of the
# newest processes are looked at.
_QUIET, _LONGEST, _NEWEST = 0.015, 1.0, 6


class Known(NamedTuple):
    """A process that cannot be mistaken for a later one with the same number."""

    pid: int
    born: int


class Facts(NamedTuple):
    """What /proc says of a process."""

    parent: int
    group: int
    session: int
    born: int


class Root(NamedTuple):
    """The first process of a run, and an environment entry ("NAME=value") that only its run has."""

    pid: int
    born: int
    mark: bytes


def facts(pid: int) -> Facts | None:
    """Return the facts of a process; None where it is gone or dead."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            data = file.read()
    except OSError:
        return None
    # The name, in parentheses, may itself hold blanks and parentheses.
    fields = data[data.rfind(b")") + 2 :].split()
    if not fields or fields[0] in (b"Z", b"X"):
        return None
    return Facts(int(fields[1]), int(fields[2]), int(fields[3]), int(fields[19]))


def living(root: Root, known: set[Known]) -> set[Known]:
    """Return the processes of the run that live, those `known` from an earlier look and their children among them."""
    table = {pid: seen for pid in _numbers() if (seen := facts(pid)) and seen.born >= root.born}
    found = {pid for pid, seen in table.items() if Known(pid, seen.born) in known}
    found |= {pid for pid, seen in table.items() if root.pid in (seen.session, seen.group)}
    mark = b"\0" + root.mark + b"\0"
    found |= {pid for pid in table.keys() - found if mark in b"\0" + _environ(pid)}
    more = found
    while more:
        more = {pid for pid, seen in table.items() if seen.parent in more} - found
        found |= more
    return {Known(pid, table[pid].born) for pid in found}


def end(root: Root, known: set[Known]) -> None:
    """Kill every process of the run: stop all first, since who stands still starts no others meanwhile."""
    seen = set(known)
    for turn in range(_ROUNDS):
        left = living(root, seen)
        if not left:
            if not _catch_chain(root):
                return
            continue
        fresh = left - seen
        seen |= left
        number = signal.SIGSTOP if fresh and turn < _STOPS else signal.SIGKILL
        for process in left:
            _signal(process.pid, number)
        if number == signal.SIGKILL:
            time.sleep(_PAUSE)


def _catch_chain(root: Root) -> bool:
    """Kill what a look at all of /proc is too slow for: processes that each start the next and go. Say if any was."""
    mark, caught = b"\0" + root.mark + b"\0", False
    began = last = time.monotonic()
    while (now := time.monotonic()) - last < _QUIET and now - began < _LONGEST:
        newest = _newest()
        for pid in range(newest, max(0, newest - _NEWEST), -1):
            if mark in b"\0" + _environ(pid):
                _signal(pid, signal.SIGKILL)
                caught, last = True, now
    return caught


def _newest() -> int:
    """The number of the process that was started last; 0 where there is no /proc."""
    try:
        with open("/proc/loadavg", "rb") as file:
            return int(file.read().split()[-1])
    except (OSError, ValueError, IndexError):
        return 0


def _signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except (ProcessLookupError, PermissionError):
        return  # gone, or another user's


def _numbers() -> list[int]:
    # Where there is no /proc (macOS, some containers), the process group is all that can be reached.
    try:
        return [int(name) for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        return []


def _environ(pid: int) -> bytes:
    try:
        with open(f"/proc/{pid}/environ", "rb") as file:
            return file.read()
    except OSError:
        return b""  # gone, or not ours


def main() -> None:
    """Be the guard: learn of runs as lines of input, and when that breaks off, end those that were not crossed out.

    "+ PID BORN FOLDER" tells of a run, with PID 0 of one that is over but for its folder, "- 0 0 FOLDER" of one of
    which nothing is left. A window that closes in peace has crossed out all.
    """
    runs: dict[bytes, tuple[int, int]] = {}
    with open(0, "rb") as lines:
        for line in lines:
            sign, pid, born, folder = line.rstrip(b"\n").split(b" ", 3)
            if sign == b"+":
                runs[folder] = int(pid), int(born)
            else:
                runs.pop(folder, None)
    for folder, root in runs.items():
        _clear(folder, *root)


def _clear(folder: bytes, pid: int, born: int) -> None:
    import shutil  # late, since it is hardly ever needed

    if pid and born:
        end(Root(pid, born, b"TMPDIR=" + os.path.join(folder, b"tmp")), set())
    elif pid:  # no /proc: the group is all that is known
        try:
            os.killpg(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass  # it ended by itself
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__" and sys.platform != "win32":
    main()
