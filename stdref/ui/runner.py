"""The run of the window: one at a time, shown in the output pane, and dead before the window is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.run.command import Job
    from stdref.run.guard import Guard
    from stdref.run.process import Process
    from stdref.ui.output import OutputPane


class Runner:
    """Starts and stops processes; `on_change` hears when one begins and when it has ended.

    The folder and the output of the last run are kept until the next one.
    """

    def __init__(self, output: OutputPane, on_change: Callable[[], None]) -> None:
        self._output, self._on_change = output, on_change
        self._guard: Guard | None = None
        self._last: Process | None = None
        self._closing: list[Process] = []
        self.running = False

    @property
    def folder(self) -> str:
        """The folder of the run that goes on or was the last; empty where there is none."""
        return self._last.folder if self._last is not None else ""

    def run(self, job: Job, stdin: str = "") -> None:
        """Run `job`; a run that is going on is stopped first. What prevents it is said in the output."""
        from stdref.run.command import shown
        from stdref.run.guard import Guard
        from stdref.run.process import Process, RunError

        self.drop()
        self._output.clear(shown(job))
        self._guard = self._guard or Guard()
        try:
            process = Process(job, guard=self._guard, keep=True)
            process.start()
        except (RunError, ValueError) as error:
            self._output.message(str(error))
            self._on_change()
            return
        self._last, self.running = process, True
        if stdin:
            process.write(stdin)
        self._output.follow(process)
        self._on_change()

    def ended(self, process: Process) -> None:
        """Take note of the end of a run, which the output pane has seen."""
        if process is self._last:
            self.running = False
            self._on_change()

    def stop(self) -> None:
        """Stop the run, with all that it has started; again, without mercy."""
        if self._last is not None and self.running:
            self._last.stop()

    def drop(self) -> None:
        """Stop the run if it goes on, and forget it with its folder; nothing of this is waited for."""
        if self._last is not None:
            self._output.unfollow()
            self._last.stop()
            self._last.discard()
            self._closing = [process for process in (*self._closing, self._last) if not process.gone]
            self._last, self.running = None, False

    def close(self, timeout: float) -> None:
        """Stop what runs and wait until it is dead and its folder deleted; for the end of the window."""
        self.drop()
        for process in self._closing:
            process.close(timeout)
        self._closing.clear()
        if self._guard is not None:
            self._guard.close()
