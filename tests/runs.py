"""What the tests of the runner share: a job from a few lines of code, and waiting for what a run does."""

from __future__ import annotations

import os
import sys
import textwrap
import time
from collections.abc import Callable

from stdref.run.command import Job
from stdref.run.process import Outcome, Process

LINUX = sys.platform == "linux"


def job(code: str, *args: str, **more: str) -> Job:
    """A job that runs `code` with this interpreter; `more` are other modules beside it."""
    files = {f"{name}.py": textwrap.dedent(text) for name, text in {"example": code, **more}.items()}
    return Job(sys.executable, files, "example.py", args)


def started(code: str, *args: str) -> Process:
    """A run of `code` that has been started."""
    process = Process(job(code, *args))
    process.start()
    return process


def eventually(condition: Callable[[], object], timeout: float = 10.0) -> None:
    """Wait until `condition` holds."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.002)


def _eventually(process: Process, condition: Callable[[], object], timeout: float = 10.0) -> None:
    """Wait for a run's `condition`; a test that fails leaves no process."""
    try:
        eventually(condition, timeout)
    except AssertionError:
        process.close()
        raise


def text_until(process: Process, wanted: str) -> str:
    """Take output until `wanted` is part of it."""
    text = ""

    def found() -> bool:
        nonlocal text
        text += process.take(65536)
        return wanted in text

    _eventually(process, found)
    return text


def ended(process: Process, timeout: float = 10.0) -> tuple[str, Outcome]:
    """Take all output until the run is over; return it and the outcome."""
    text = ""

    def over() -> bool:
        nonlocal text
        text += process.take(1 << 20)
        return process.outcome is not None

    _eventually(process, over, timeout)
    text += process.take(1 << 20)
    assert process.close()
    assert process.outcome is not None
    return text, process.outcome


def alive(pid: int) -> bool:
    """Whether the process runs (one that is dead and waits for its parent does not)."""
    try:
        os.kill(pid, 0)
        if LINUX:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
                return file.read().rpartition(")")[2].split()[0] not in "ZX"
    except (ProcessLookupError, FileNotFoundError):
        return False
    return True
