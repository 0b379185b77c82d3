"""Whether the examples of a catalog may run: at once if it came with stdref, else when the reader has said so."""

from __future__ import annotations

import os
from collections.abc import Callable

from stdref import paths


class Trust:
    """Knows one catalog, by its folder, and the `trusted` ones; `remember` is called with these when one is added."""

    def __init__(self, folder: str, trusted: tuple[str, ...], remember: Callable[[tuple[str, ...]], object]) -> None:
        self.folder = os.path.realpath(folder)
        self._trusted, self._remember = trusted, remember
        self.given = self.folder in trusted or not paths.foreign(folder)

    def give(self) -> None:
        """Let the examples run from now on."""
        if not self.given:
            self.given = True
            self._remember((*self._trusted, self.folder))
