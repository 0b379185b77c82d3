"""A run to its end, for those who want the whole output and can wait for it: the catalog's verifier, a terminal."""

from __future__ import annotations

import atexit
import functools
import time
from typing import TYPE_CHECKING, NamedTuple

from stdref.run.guard import Guard
from stdref.run.process import Outcome, Process

if TYPE_CHECKING:
    from collections.abc import Mapping
    from threading import Event

    from stdref.run.command import Job

_PIECE = 65536
_TICK = 0.5
# How often to look whether somebody wants the run stopped.
_SOON = 0.1


class Finished(NamedTuple):
    """What a run has printed, how it ended, and whether its time or the room for its output was not enough."""

    text: str
    outcome: Outcome
    timed_out: bool
    cut: bool


def run_to_end(
    job: Job,
    *,
    timeout: float,
    warnings: str | None = None,
    extra_env: Mapping[str, str] | None = None,
    stdin: str = "",
    limit: int = 1 << 20,
    stop: Event | None = None,
) -> Finished:
    """Run `job` with `stdin` as all its input, and return its first `limit` characters of output and its end.

    It blocks, so call it from a worker thread. After `timeout` seconds the whole tree of processes is killed,
    and so it is when `stop` is set. Line ends are told as "\\n". Raises RunError where the process cannot be started.
    """
    process = Process(job, warnings=warnings, extra_env=extra_env, guard=_guard())
    process.start()
    try:
        process.write(stdin)
        process.end_input()
        text, timed_out = _collect(process, time.monotonic() + timeout, limit, stop)
    finally:
        process.close()
    outcome = process.outcome
    assert outcome is not None
    return Finished(text[:limit].replace("\r\n", "\n"), outcome, timed_out, len(text) > limit)


@functools.cache
def _guard() -> Guard:
    """What ends these runs should this process be killed: one for all of them, since there may be thousands."""
    guard = Guard()
    atexit.register(guard.close)
    return guard


def _collect(process: Process, deadline: float, limit: int, stop: Event | None) -> tuple[str, bool]:
    """Take the output until the run is over, keeping a little more than `limit`, and kill the run at `deadline`."""
    kept: list[str] = []
    size = 0
    timed_out = killed = False
    while True:
        over = process.outcome is not None
        text = process.take(_PIECE)
        if text and size <= limit:
            kept.append(text)
            size += len(text)
        if over and not text:
            return "".join(kept), timed_out
        if not killed and not over:
            timed_out = time.monotonic() >= deadline
            killed = timed_out or (stop is not None and stop.is_set())
            if killed:
                process.kill()
        if not text:
            process.wait(max(0.0, min(_TICK if stop is None else _SOON, deadline - time.monotonic())))
