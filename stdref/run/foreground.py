"""A run in the reader's own terminal: what it reads, prints and shows is the terminal's, and so is Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

from stdref.run.command import argv, environment
from stdref.run.guard import Guard
from stdref.run.process import SETTLED, RunError
from stdref.run.workspace import Workspace

if sys.platform == "win32":
    from stdref.run.windows import Tree
else:
    from stdref.run.posix import Tree

if TYPE_CHECKING:
    from stdref.run.command import Job

# A program that is asked to end has this long until it is killed.
_PATIENCE = 0.3


def run_here(job: Job) -> int:
    """Run `job` with this process's input, output and errors, and return its exit status, 128 + N for signal N.

    Nothing of it is left behind. Raises RunError where it cannot be started.
    """
    try:
        workspace = Workspace()
    except OSError as error:
        raise RunError(f"cannot make a temporary folder to run the example in: {error}; free some space, or set "
                       "TMPDIR to a folder that can be written to") from error
    guard = Guard()
    try:
        workspace.fill(job.files)
        status = _run(job, workspace, guard)
    except OSError as error:
        raise RunError(f"cannot run the example with {job.python}: {error}; free some space, or choose another "
                       "interpreter") from error
    finally:
        workspace.remove()
        guard.release(workspace.root)
        guard.close()
    return status if status >= 0 else 128 - status


def _run(job: Job, workspace: Workspace, guard: Guard) -> int:
    handlers = [(signal.SIGINT, signal.signal(signal.SIGINT, _leave_it))]
    for name in ("SIGTERM", "SIGHUP"):
        if number := getattr(signal, name, None):
            handlers.append((number, signal.signal(number, _end)))
    try:
        popen = subprocess.Popen(argv(job), cwd=workspace.path, env=_environment(job, workspace))
        tree = Tree(popen, f"TMPDIR={workspace.temp}")
        try:
            _wait(popen, job, workspace, tree.born, guard)
        finally:
            if popen.poll() is None:
                tree.look()
                _ask(popen)
            status = tree.finish()
        return status
    finally:
        for number, handler in handlers:
            signal.signal(number, handler)


def _wait(popen: subprocess.Popen[bytes], job: Job, workspace: Workspace, born: int, guard: Guard) -> None:
    try:
        popen.wait(SETTLED)
    except subprocess.TimeoutExpired:
        guard.watch(workspace.root, job.python, popen.pid, born)
        popen.wait()


def _environment(job: Job, workspace: Workspace) -> dict[str, str]:
    made = {**environment(job.python), **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), workspace.temp)}
    if sys.stdout is not None and sys.stdout.isatty():
        # The terminal is a real one here: the program may know its kind, and ask it for its size.
        made["TERM"] = os.environ.get("TERM", "dumb")
        del made["COLUMNS"], made["LINES"]
    return made


def _leave_it(number: int, frame: object) -> None:
    """Do nothing at Ctrl+C: the terminal has told the program too, and what it does decides."""


def _end(number: int, frame: object) -> None:
    raise SystemExit(128 + number)


def _ask(popen: subprocess.Popen[bytes]) -> None:
    popen.terminate()
    try:
        popen.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        popen.kill()
