"""The processes of a run on Linux, macOS and other POSIX systems: found, signalled, ended, and none left behind."""

from __future__ import annotations

import os
import sys

from stdref.run import family

if sys.platform != "win32":
    import select
    import signal
    import threading
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
            self._lock = threading.Lock()
            self._reaped = False
            facts = family.facts(popen.pid)
            self.born = facts.born if facts else 0
            self._root = family.Root(popen.pid, self.born, os.fsencode(mark))
            self._known = {family.Known(popen.pid, facts.born)} if facts else set()

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
            self._known |= family.living(self._root, self._known)

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
            family.end(self._root, self._known)
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
