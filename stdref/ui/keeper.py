"""Saves what the reader wrote: when the typing pauses, and when the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Callable

    from stdref.edits import Edits
    from stdref.ui.services import Services

PAUSE = 500  # milliseconds


class Keeper:
    """Has `edits` written by the services, in the background."""

    def __init__(self, root: tkinter.Tk, edits: Edits, services: Callable[[], Services | None]) -> None:
        self._root, self._edits, self._services = root, edits, services
        self._timer = ""

    def changed(self) -> None:
        """Save soon; later if there is more until then."""
        self._cancel()
        self._timer = self._root.after(PAUSE, self._save)

    def close(self) -> None:
        """Save what is left, at once."""
        from stdref.edits import EditsNotSaved
        from stdref.log import logger

        self._cancel()
        try:
            self._edits.flush()
        except EditsNotSaved as error:
            logger().error("%s", error)

    def _save(self) -> None:
        self._timer = ""
        services = self._services()
        if services is not None:
            services.save(self._edits)

    def _cancel(self) -> None:
        if self._timer:
            self._root.after_cancel(self._timer)
            self._timer = ""
