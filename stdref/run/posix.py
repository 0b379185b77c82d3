"""The processes of a run on Linux, macOS and other POSIX systems: found, signalled, ended, and none left behind."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

# How long the last processes may take to vanish after SIGKILL: rounds of a few milliseconds.
_ROUNDS = 100
_PAUSE = 0.005


class _Known(NamedTuple):
    """A process that cannot be mistaken for a later one with the same number."""

    pid: int
    born: int


class _Facts(NamedTuple):
    """What /proc says of a process."""

    parent: int
    group: int
    session: int
    born: int


if sys.platform != "win32":
    import select
    import signal
    import threading
    import time
    from contextlib import suppress
    from typing import TYPE_CHECKING, Any

    if TYPE_CHECKING:
        import subprocess

    def popen_options() -> dict[str, Any]:
        """Return what `Popen` needs for the tree to be found again: a session of its own."""
        return {"start_new_session": True}

    def heed_interrupts() -> None:
        """Let children heed Ctrl+C although this process, started in the background, ignores it.

        What a process ignores its children ignore too, but what it handles they do not inherit. Only the main thread
        may change this, so a program that runs examples on other threads calls this once before.
        """
        if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
            signal.signal(signal.SIGINT, lambda number, frame: None)

    def readable(handle: int, timeout: float) -> bool:
        """Wait up to `timeout` seconds for data or the end of a pipe."""
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        return bool(poll.poll(timeout * 1000))

    class Tree:
        """A process and all it has started; `mark` is an environment entry (name=value) that only they have."""

        def __init__(self, popen: subprocess.Popen[bytes], mark: str) -> None:
            self._popen = popen
            self._mark = b"\0" + os.fsencode(mark) + b"\0"
            self._lock = threading.Lock()
            self._reaped = False
            facts = _facts(popen.pid)
            self._known = {_Known(popen.pid, facts.born)} if facts else set()
            self._born = facts.born if facts else 0

        def wait(self) -> None:
            """Wait for the first process to end, without giving its number free yet where the system allows that."""
            waitid = getattr(os, "waitid", None)  # macOS has it from Python 3.13 on
            if waitid is None:
                self._popen.wait()
            else:
                with suppress(ChildProcessError):  # somebody has told the system to forget dead children
                    waitid(os.P_PID, self._popen.pid, os.WEXITED | os.WNOWAIT)

        def look(self) -> None:
            """Remember the processes that only their parents lead to, before the parents are gone."""
            self._known |= self._living()

        def ask(self) -> None:
            """Ask the tree to end (SIGTERM)."""
            self._signal(signal.SIGTERM)

        def interrupt(self) -> None:
            """Do what Ctrl+C does in a terminal (SIGINT)."""
            self._signal(signal.SIGINT)

        def kill(self) -> None:
            """End the group of the first process at once (SIGKILL); `finish` finds the rest."""
            self._signal(signal.SIGKILL)

        def finish(self) -> int:
            """Kill what is left of the tree once its first process has ended, and return how that one ended."""
            self.kill()
            for _ in range(_ROUNDS):
                left = self._living()
                if not left:
                    break
                for process in left:
                    with suppress(ProcessLookupError, PermissionError):
                        os.kill(process.pid, signal.SIGKILL)
                time.sleep(_PAUSE)
            with self._lock:
                self._reaped = True
                return self._popen.wait()

        def _signal(self, number: signal.Signals) -> None:
            # Until it is reaped, the number of the first process names this group and no other.
            with self._lock:
                if not self._reaped:
                    # macOS says "not permitted" of a group in which only dead processes are left.
                    with suppress(ProcessLookupError, PermissionError):
                        os.killpg(self._popen.pid, number)

        def _living(self) -> set[_Known]:
            """Return the processes of the tree that run: its session, its group, their children, and the marked."""
            table = {pid: facts for pid in _numbers() if (facts := _facts(pid)) and facts.born >= self._born}
            root = self._popen.pid
            found = {pid for pid, facts in table.items() if _Known(pid, facts.born) in self._known}
            found |= {pid for pid, facts in table.items() if root in (facts.session, facts.group)}
            found |= {pid for pid in table.keys() - found if self._mark in b"\0" + _environ(pid)}
            more = found
            while more:
                more = {pid for pid, facts in table.items() if facts.parent in more} - found
                found |= more
            return {_Known(pid, table[pid].born) for pid in found}

    def _numbers() -> list[int]:
        # Where there is no /proc (macOS, some containers), the process group is all that can be reached.
        try:
            return [int(name) for name in os.listdir("/proc") if name.isdigit()]
        except OSError:
            return []

    def _facts(pid: int) -> _Facts | None:
        """Return the facts of a process; None where it is gone or dead."""
        try:
            with open(f"/proc/{pid}/stat", "rb") as file:
                data = file.read()
        except OSError:
            return None
        # The name, in parentheses, may itself hold blanks and parentheses.
        fields = data[data.rfind(b")") + 2 :].split()
        if fields[0] in (b"Z", b"X"):
            return None
        return _Facts(int(fields[1]), int(fields[2]), int(fields[3]), int(fields[19]))

    def _environ(pid: int) -> bytes:
        try:
            with open(f"/proc/{pid}/environ", "rb") as file:
                return file.read()
        except OSError:
            return b""  # gone, or not ours
