"""Runs all examples of a page, as they are recorded, and says of each whether it gives here what it should."""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from stdref.ui.snippets import label

if TYPE_CHECKING:
    import tkinter

    from stdref.catalog.model import Example
    from stdref.catalog.verify import Trial
    from stdref.reference.interpreters import Interpreter
    from stdref.ui.output import OutputPane

POLL = 50  # milliseconds
SIGNS = {"ok": ("✓", "good"), "failed": ("✗", "error"), "skipped": ("–", "command")}


class PageCheck:
    """Works on a thread; each result becomes a line of the output pane, which leads to its example."""

    def __init__(self, output: OutputPane, on_open: Callable[[Example], None], on_change: Callable[[], None]) -> None:
        self._output, self._on_open, self._on_change = output, on_open, on_change
        self._results: deque[Trial | str] = deque()
        self._examples: tuple[Example, ...] = ()
        self._counts: dict[str, int] = {}
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._timer = ""
        self._version = ""
        output.text.tag_bind("opens", "<ButtonRelease-1>", self._click)

    @property
    def running(self) -> bool:
        """Whether the examples are being run."""
        return bool(self._timer)

    def start(self, examples: Sequence[Example], interpreter: Interpreter) -> None:
        """Begin with the first of `examples`; nothing else may be running."""
        self._examples, self._counts, self._version = tuple(examples), dict.fromkeys(SIGNS, 0), interpreter.version
        self._results, self._stop = deque(), threading.Event()
        self._output.clear()
        self._output.transcript.add(f"All {len(examples)} examples of {examples[0].module}, as they came:\n", "command")
        self._thread = threading.Thread(target=_work, name="stdref-check", daemon=True,
                                        args=(self._examples, interpreter, self._results, self._stop))
        self._thread.start()
        self._timer = self._output.text.after(POLL, self._poll)
        self._progress()
        self._on_change()

    def stop(self) -> None:
        """End the example that runs, and begin no other."""
        self._stop.set()

    def close(self, timeout: float) -> None:
        """Stop, and wait until what ran is dead."""
        self.stop()
        if self._timer:
            self._output.text.after_cancel(self._timer)
            self._timer = ""
        if self._thread is not None:
            self._thread.join(timeout)

    def _poll(self) -> None:
        over = self._thread is None or not self._thread.is_alive()
        while self._results:
            result = self._results.popleft()
            if isinstance(result, str):
                self._output.message(result)
            else:
                self._show(result)
        if over:
            self._timer = ""
            self._summary()
            self._on_change()
        else:
            self._timer = self._output.text.after(POLL, self._poll)
            self._progress()

    def _show(self, trial: Trial) -> None:
        at = sum(self._counts.values())
        self._counts[trial.state] += 1
        sign, tag = SIGNS[trial.state]
        why = f"\n     {trial.why}" if trial.why else f"   {trial.seconds:.2f} s"
        self._output.transcript.add(f"{sign} {at + 1:2}. {label(self._examples[at])}{why}\n", tag, "opens", f"at-{at}")
        self._output.transcript.show_end()

    def _progress(self) -> None:
        self._output.say(f"{sum(self._counts.values())} of {len(self._examples)} ...")

    def _summary(self) -> None:
        good, bad, skipped = (self._counts[state] for state in SIGNS)
        total = len(self._examples)
        if self._stop.is_set() or good + bad + skipped < total:
            self._output.say(f"stopped after {good + bad + skipped} of {total}")
            return
        also = f", {skipped} not for this machine" if skipped else ""
        text = f"verified on your Python {self._version}: {good} of {total}{also}"
        self._output.say(text, "Error" if bad else "Ok")

    def _click(self, event: tkinter.Event[tkinter.Misc]) -> None:
        for tag in self._output.text.tag_names(f"@{event.x},{event.y}"):
            if tag.startswith("at-"):
                self._on_open(self._examples[int(tag[3:])])


def _work(examples: Sequence[Example], interpreter: Interpreter, results: deque[Trial | str],
          stop: threading.Event) -> None:
    from stdref.catalog import needs, verify
    from stdref.reference import library
    from stdref.run.process import RunError

    try:
        packages = sorted({name for example in examples for name in needs.packages(example.needs)})
        found = library.kinds(interpreter.python, packages)[1] if packages else {}
        judge = verify.Interpreter(interpreter.python, interpreter.version,
                                   frozenset(name for name in packages if found.get(name)))
        display = "" if sys.platform in ("win32", "darwin") else os.environ.get("DISPLAY")
        for example in examples:
            trial = verify.trial(example, judge, display, stop)
            if stop.is_set():
                return
            results.append(trial)
    except (RunError, library.ProbeError) as error:
        results.append(str(error))
