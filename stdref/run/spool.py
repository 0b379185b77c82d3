"""All that a run has printed, kept as it came, since a window can show only the end of much output."""

from __future__ import annotations

import threading
from typing import IO

LIMIT = 64 << 20
# So little stays in memory: most runs never touch the disk.
_SMALL = 256 << 10
_PIECE = 1 << 20


class Spool:
    """Bytes, the first of them in memory, the rest in a file without a name, which a crash leaves nothing of.

    Filled on one thread and read on others. No more than `limit` is kept; what else prevents keeping more stands in
    `trouble`, and is not raised, because a run goes on without.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._head = bytearray()
        self._rest: IO[bytes] | None = None
        self._closed = False
        self._lock = threading.Lock()
        self.size = 0
        self.lost = 0
        self.trouble = ""

    def add(self, data: bytes) -> None:
        """Keep `data`, as far as there is room."""
        with self._lock:
            kept = 0
            if not self._closed and not self.trouble:
                kept = self._keep(data[: self._limit - self.size])
            self.size += kept
            self.lost += len(data) - kept

    def read(self, start: int, count: int) -> bytes:
        """Return up to `count` bytes from `start` on, fewer at the end, none once it is closed. Raises OSError."""
        with self._lock:
            found = bytes(self._head[start : start + count])
            if self._rest is None or len(found) == count:
                return found
            self._rest.seek(start + len(found) - len(self._head))
            while more := self._rest.read(max(0, min(count, self.size - start) - len(found))):
                found += more
            return found

    def save(self, path: str) -> None:
        """Write all of it to a file. It may take a while, so call it from a worker thread; raises OSError."""
        with open(path, "wb") as file:
            at = 0
            while data := self.read(at, _PIECE):
                file.write(data)
                at += len(data)

    def close(self) -> None:
        """Forget everything, and keep nothing any more."""
        with self._lock:
            self._closed = True
            self._head.clear()
            if self._rest is not None:
                self._rest.close()
                self._rest = None

    def _keep(self, data: bytes) -> int:
        """Put `data` where there is room; return how much of it."""
        if self._rest is None and len(self._head) + len(data) <= _SMALL:
            self._head += data
            return len(data)
        done = 0
        try:
            if self._rest is None:
                self._rest = _nameless()
            self._rest.seek(self.size - len(self._head))
            while done < len(data):
                done += self._rest.write(data[done:])
        except OSError as error:
            self.trouble = error.strerror or str(error)
        return done


def _nameless() -> IO[bytes]:
    import tempfile

    # Without a buffer, so that nothing is left in it that a full disk does not take.
    return tempfile.TemporaryFile(buffering=0)
