"""The text of a run on its way from the thread that reads it to the window that shows it."""

from __future__ import annotations

import threading
from collections import deque

CAPACITY = 256 * 1024
# A backlog up to this size is still shown after Stop; more than that is a flood, and only counted.
_KEPT = 8 * 1024


class Stream:
    """A buffer between two threads that holds about CAPACITY characters: whoever fills it waits while it is full.

    So nothing is lost, memory stays bounded, and a program that prints without end is slowed to the reader's pace.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._chunks: deque[str] = deque()
        self._size = 0
        self._closed = False
        self._muted = False
        self._bounded = True
        self._changed = threading.Condition()

    @property
    def full(self) -> bool:
        """Whether the filling side has to wait."""
        return self._bounded and self._size >= self._capacity

    @property
    def closed(self) -> bool:
        """Whether no more text will come; what is there can still be taken."""
        return self._closed

    def put(self, text: str) -> None:
        """Add `text`, as soon as there is room."""
        with self._changed:
            self._changed.wait_for(lambda: self._muted or not self.full)
            self._add(text)

    def take(self, limit: int) -> str:
        """Return up to `limit` characters of what is waiting, at once; an empty string where nothing is."""
        taken: list[str] = []
        with self._changed:
            room = limit
            while self._chunks and room > 0:
                chunk = self._chunks.popleft()
                if len(chunk) > room:
                    self._chunks.appendleft(chunk[room:])
                    chunk = chunk[:room]
                taken.append(chunk)
                room -= len(chunk)
            self._size -= limit - room
            self._changed.notify_all()
        return "".join(taken)

    def wait(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for text or the end; return whether there is either."""
        with self._changed:
            return self._changed.wait_for(lambda: bool(self._chunks) or self._closed, timeout)

    def drop(self) -> None:
        """Throw a long backlog away and say so in its place, for a program that the reader has stopped."""
        with self._changed:
            if self._size > _KEPT:
                lost, self._size = self._size, 0
                self._chunks.clear()
                self._add(f"\n… {lost:,} characters not shown …\n")
            self._changed.notify_all()

    def mute(self) -> None:
        """Throw everything away, now and later: nobody reads any more."""
        with self._changed:
            self._muted = True
            self._chunks.clear()
            self._size = 0
            self._changed.notify_all()

    def unbound(self) -> None:
        """Let nobody wait for room any more: the program is dead, and what is left in its pipe is little."""
        with self._changed:
            self._bounded = False
            self._changed.notify_all()

    def close(self) -> None:
        """Say that no more text will come."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _add(self, text: str) -> None:
        if text and not self._muted:
            self._chunks.append(text)
            self._size += len(text)
            self._changed.notify_all()
