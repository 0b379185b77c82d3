"""Where the reader has been: back and forward."""

from __future__ import annotations

from typing import NamedTuple

from stdref.catalog.target import Target

LIMIT = 200


class Visit(NamedTuple):
    """A page and the text line that was at its top."""

    target: Target
    line: int = 1


class History:
    """The visits before and after the present one."""

    def __init__(self) -> None:
        self._back: list[Visit] = []
        self._forward: list[Visit] = []

    @property
    def can_go(self) -> tuple[bool, bool]:
        """Whether there is a visit to go (back, forward) to."""
        return bool(self._back), bool(self._forward)

    def leave(self, visit: Visit) -> None:
        """A new page is opened from `visit`."""
        self._back.append(visit)
        del self._back[:-LIMIT]
        self._forward.clear()

    def back(self, present: Visit) -> Visit | None:
        """The visit before; `present` can then be gone forward to. None where there is none."""
        return self._move(self._back, self._forward, present)

    def forward(self, present: Visit) -> Visit | None:
        """The visit after; `present` can then be gone back to. None where there is none."""
        return self._move(self._forward, self._back, present)

    @staticmethod
    def _move(source: list[Visit], other: list[Visit], present: Visit) -> Visit | None:
        if not source:
            return None
        other.append(present)
        return source.pop()
