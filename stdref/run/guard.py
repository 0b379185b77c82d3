"""A process beside the window that outlives it: when the window is killed, it ends what the window was running."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess


_FAMILY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "family.py")


class Guard:
    """Started with the first run that it is told of; it costs nothing before, and nothing on Windows.

    There the job object does the same. What prevents the guard is logged: the runs do without.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    @property
    def idle(self) -> bool:
        """Whether there is no guard (yet)."""
        with self._lock:
            return self._process is None

    def watch(self, folder: str, python: str, pid: int, born: int) -> None:
        """Guard the run in `folder` whose first process is `pid`; `python` is what a guard can be started with."""
        if sys.platform != "win32":
            self._tell(f"+ {pid} {born} {folder}\n", python)

    def hold(self, folder: str) -> None:
        """Remember that the run is over, and only its folder is left."""
        self._tell(f"+ 0 0 {folder}\n")

    def release(self, folder: str) -> None:
        """Forget a run of which nothing is left."""
        self._tell(f"- 0 0 {folder}\n")

    def close(self) -> None:
        """End the guard; a run that was not released ends with it."""
        with self._lock:
            process, self._process = self._process, None
            if process is not None:
                assert process.stdin is not None
                process.stdin.close()
                process.wait()

    def _tell(self, line: str, python: str = "") -> None:
        with self._lock:
            try:
                if self._process is None and python:
                    self._process = _started(python)
                if self._process is not None:
                    assert self._process.stdin is not None
                    self._process.stdin.write(os.fsencode(line))
            except OSError as error:
                import logging

                self._process = None
                logging.getLogger(__name__).warning("runs are not guarded against a crash of stdref: %s", error)


def _started(python: str) -> subprocess.Popen[bytes]:
    from subprocess import DEVNULL, PIPE, Popen

    # A session of its own, so that Ctrl+C in the terminal of the window does not reach it.
    return Popen([python, "-I", "-S", _FAMILY], stdin=PIPE, stdout=DEVNULL, stderr=DEVNULL, bufsize=0,
                 cwd="/", start_new_session=True)
