"""Work that would hold up the window, in a thread; its result comes back into the event loop by polling.

Tk may only be called from the thread that made it, so the worker never touches a widget.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Callable

Result = TypeVar("Result")
POLL = 20  # milliseconds


class Background:
    """One worker thread, and the jobs whose end somebody waits for."""

    def __init__(self, widget: tkinter.Misc) -> None:
        self._widget = widget
        self._pool = ThreadPoolExecutor(1, "stdref-background")
        self._timers: dict[Future[object], str] = {}

    def run(self, work: Callable[[], Result], done: Callable[[Future[Result]], None]) -> None:
        """Do `work` in the thread, then call `done` in the event loop; the future's result() raises what went wrong."""
        future = self._pool.submit(work)

        def poll() -> None:
            if future.done():
                self._timers.pop(key, None)
                done(future)
            else:
                self._timers[key] = self._widget.after(POLL, poll)

        key: Future[object] = future  # type: ignore[assignment]  # only a key here
        self._timers[key] = self._widget.after(POLL, poll)

    @property
    def busy(self) -> bool:
        """Whether a job is under way whose end is waited for."""
        return bool(self._timers)

    def close(self) -> None:
        """Wait for nothing any more; what is under way runs on unheard."""
        for timer in self._timers.values():
            self._widget.after_cancel(timer)
        self._timers.clear()
        self._pool.shutdown(wait=False, cancel_futures=True)
