"""A run: a snippet's process, from its start to the end of all it has started; no method of it ever blocks the caller.

Only `close` waits, and no longer than it is told to.
"""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING, NamedTuple

from stdref.run.command import argv, environment
from stdref.run.pipes import Reader, Writer
from stdref.run.spool import Spool
from stdref.run.stream import Stream
from stdref.run.workspace import Workspace

if sys.platform == "win32":
    from stdref.run.windows import Tree, heed_interrupts, popen_options
else:
    from stdref.run.posix import Tree, heed_interrupts, popen_options

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping

    from stdref.run.command import Job
    from stdref.run.guard import Guard

__all__ = ["Outcome", "Process", "RunError", "heed_interrupts"]

# A program that is asked to end has this long until it is killed.
_PATIENCE = 0.3
# Processes that outlive the first one have this long to finish what they print.
_GRACE = 0.15
# Reading what a dead program has left in its pipe takes no longer.
_REST = 2.0
# A run that lasts longer than this is worth a guard, whose start would hold up the short ones.
SETTLED = 0.15
# A line that is not finished for this long is a question.
_QUIET = 0.3


class RunError(OSError):
    """A snippet could not be started; the message says why and what to do."""


class Outcome(NamedTuple):
    """How a run ended: by a status or by a signal (then there is no status), and whether the reader stopped it."""

    code: int | None
    signal: str
    seconds: float
    stopped: bool

    def __str__(self) -> str:
        """Return the end in words."""
        if self.stopped:
            return "stopped"
        return f"killed by {self.signal}" if self.signal else f"exit {self.code}"


class _Parts(NamedTuple):
    """What a started run consists of."""

    pid: int
    tree: Tree
    reader: Reader
    writer: Writer
    workspace: Workspace


class Process:
    """One run of a job: start it, take its output as it comes, answer it, stop it, and learn how it ended."""

    def __init__(self, job: Job, *, warnings: str | None = None, extra_env: Mapping[str, str] | None = None,
                 guard: Guard | None = None, keep: bool = False) -> None:
        """Prepare a run of `job`; a job that cannot be run at all is a ValueError.

        `guard` ends it should this process be killed. With `keep` its folder and the whole of its output stay until
        `discard` or `close`.
        """
        self.job = job
        self._guard = guard
        self._argv = argv(job, warnings)
        self._extra = dict(extra_env or {})
        self._stream = Stream()
        self.spool = Spool() if keep else None
        self._parts: _Parts | None = None
        self._started = 0.0
        self._answered = 0.0
        self._stops = 0
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._unwanted = threading.Event()
        self._finished = threading.Event()
        if not keep:
            self._unwanted.set()
        self._outcome: Outcome | None = None

    def start(self) -> None:
        """Start the process; raises RunError where that cannot be done. A run can be started once."""
        if self._parts is not None:
            raise RunError("this run has been started before; make a new one to run the example again")
        workspace = _workspace()
        try:
            workspace.fill(self.job.files)
        except OSError as error:
            workspace.remove()
            raise RunError(f"cannot write the example's files: {error}; free some space and try again") from error
        heed_interrupts()
        self._started = time.monotonic()
        try:
            popen = self._spawn(workspace)
        except (OSError, ValueError) as error:
            workspace.remove()
            raise RunError(_why(self.job, error)) from error
        assert popen.stdin is not None and popen.stdout is not None
        parts = _Parts(popen.pid, Tree(popen, _mark(workspace)), Reader(popen.stdout, self._stream, self.spool),
                       Writer(popen.stdin), workspace)
        self._parts = parts
        stopper = threading.Thread(target=self._end, args=(parts,), name="stdref-stop", daemon=True)
        stopper.start()
        threading.Thread(target=self._watch, args=(parts, stopper), name="stdref-run", daemon=True).start()

    @property
    def folder(self) -> str:
        """The folder the snippet runs in, as its tracebacks name it; empty before the start."""
        return self._parts.workspace.path if self._parts else ""

    @property
    def seconds(self) -> float:
        """How long the run has lasted, or did last."""
        if self._outcome:
            return self._outcome.seconds
        return time.monotonic() - self._started if self._parts else 0.0

    @property
    def outcome(self) -> Outcome | None:
        """How the run ended; None until all its processes are dead and all its output can be taken.

        A program waits while nobody takes what it prints, so it may need that to come to its end.
        """
        return self._outcome

    @property
    def waiting(self) -> bool:
        """Whether the program seems to wait for an answer: it has begun a line, and fallen silent."""
        if self._parts is None or self._ended.is_set():
            return False
        reader = self._parts.reader
        unanswered = reader.mid_line and reader.heard > self._answered
        return unanswered and not self._stream.full and time.monotonic() - reader.heard >= _QUIET

    def take(self, limit: int) -> str:
        """Return up to `limit` characters of new output; an empty string where there is none."""
        return self._stream.take(limit)

    def wait(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for output or its end (for worker threads only); return whether there is any."""
        return self._finished.wait(timeout) if self._stream.closed else self._stream.wait(timeout)

    def send(self, line: str) -> None:
        """Type `line` and Enter into the program."""
        self.write(line + "\n")

    def write(self, text: str) -> None:
        """Give `text` to the program as it is."""
        if self._parts:
            self._answered = time.monotonic()
            self._parts.writer.write(text)

    def end_input(self) -> None:
        """Tell the program that no more input will come, as Ctrl+D does."""
        if self._parts:
            self._answered = float("inf")
            self._parts.writer.end()

    def interrupt(self) -> None:
        """Do what Ctrl+C does in a terminal."""
        if self._parts:
            self._parts.tree.interrupt()

    def stop(self) -> None:
        """Ask the program and all it has started to end, and kill what has not ended soon; called again, kill now."""
        if self._parts is None or self._ended.is_set():
            return
        self._stops += 1
        if self._stops == 1:
            self._stopping.set()
        else:
            self._parts.tree.kill()

    def close(self, timeout: float = 2.0) -> bool:
        """Stop, take no more output, and wait until all is dead and deleted; return whether it is within `timeout`."""
        if self._parts is None:
            return True
        self._stream.mute()
        self.stop()
        self.discard()
        return self._finished.wait(timeout)

    def discard(self) -> None:
        """Let the folder be deleted and the output forgotten, as soon as the run is over."""
        self._unwanted.set()

    @property
    def gone(self) -> bool:
        """Whether nothing is left of the run, not even its folder."""
        return self._finished.is_set()

    def kill(self) -> None:
        """End the program and all it has started at once (for worker threads: it looks for them first)."""
        if self._parts is None or self._ended.is_set():
            return
        self._stops += 1
        self._parts.tree.look()
        self._parts.tree.kill()

    def _spawn(self, workspace: Workspace) -> subprocess.Popen[bytes]:
        from subprocess import PIPE, STDOUT, Popen

        temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), workspace.temp)
        return Popen(
            self._argv,
            stdin=PIPE,
            stdout=PIPE,
            stderr=STDOUT,  # one pipe, so that the order of what is printed is kept
            bufsize=0,
            cwd=workspace.path,
            env={**environment(self.job.python), **temporary, **self._extra},
            **popen_options(),
        )

    def _end(self, parts: _Parts) -> None:
        """Wait for the wish to stop, and stop the tree, on a thread of its own that is there before it is needed."""
        tree, guard = parts.tree, self._guard
        if guard is not None and not self._stopping.wait(SETTLED):
            guard.watch(parts.workspace.root, self.job.python, parts.pid, tree.born)
        self._stopping.wait()
        if self._ended.is_set():
            return
        tree.look()
        tree.ask()
        self._stream.drop()
        if not self._ended.wait(_PATIENCE):
            tree.look()
            tree.kill()
            self._stream.drop()

    def _watch(self, parts: _Parts, stopper: threading.Thread) -> None:
        """See the run to its end, on a thread of its own: nothing of it is left when the last line is reached."""
        parts.tree.wait()
        seconds = time.monotonic() - self._started
        stopped = self._stops > 0
        self._ended.set()
        self._stopping.set()
        parts.reader.finished(_GRACE)
        status = parts.tree.finish()
        parts.writer.end()
        self._stream.unbound()
        parts.reader.conclude()
        parts.reader.finished(_REST)
        code, signal = (status, "") if status >= 0 else (None, _signal_name(-status))
        self._outcome = Outcome(code, signal, seconds, stopped)
        parts.writer.finished(_PATIENCE)
        stopper.join()  # so that the guard hears of the run before it hears of its end
        if self._guard is not None:
            self._guard.hold(parts.workspace.root)
        self._unwanted.wait()
        if self.spool is not None:
            self.spool.close()
        parts.workspace.remove()
        if self._guard is not None:
            self._guard.release(parts.workspace.root)
        self._finished.set()


def _workspace() -> Workspace:
    try:
        return Workspace()
    except OSError as error:
        raise RunError(
            f"cannot make a temporary folder to run the example in: {error}; "
            "free some space, or set TMPDIR to a folder that can be written to and start again"
        ) from error


def _mark(workspace: Workspace) -> str:
    return f"TMPDIR={workspace.temp}"


def _why(job: Job, error: OSError | ValueError) -> str:
    """Say why a process could not be started, and what to do about it."""
    if isinstance(error, ValueError):
        return f"cannot pass the arguments {list(job.args)} to the example: {error}; change them"
    if isinstance(error, FileNotFoundError):
        return f"the Python interpreter {job.python} does not exist; choose another interpreter"
    return f"the Python interpreter {job.python} cannot be started: {error.strerror}; choose another interpreter"


def _signal_name(number: int) -> str:
    import signal

    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"  # a real-time signal has no name
