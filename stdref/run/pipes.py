"""The threads at the two ends of a run's pipes: one reads what the program prints, one writes what the user typed."""

from __future__ import annotations

import codecs
import os
import queue
import sys
import threading
import time
from typing import IO, TYPE_CHECKING

if sys.platform == "win32":
    from stdref.run.windows import readable
else:
    from stdref.run.posix import readable

if TYPE_CHECKING:
    from stdref.run.spool import Spool
    from stdref.run.stream import Stream

_READ_SIZE = 65536
# No pipe holds more bytes than this.
_PIPE_SIZE = 1 << 20
# How often a reader without data looks whether it has been told to conclude.
_TICK = 0.2
# Many small pieces, one soon after the other, are let gather for a moment: each costs as much as a large one.
_FEW = 8192
_SOON = 0.005
_MOMENT = 0.002


class Reader:
    """Reads a pipe to its end on a thread of its own and puts the text, decoded from UTF-8, into a stream.

    What was read is also put into `spool`, as it is.
    """

    def __init__(self, pipe: IO[bytes], stream: Stream, spool: Spool | None = None) -> None:
        self._pipe = pipe
        self._spool = spool
        self._stream = stream
        self._received = 0
        self._most = sys.maxsize
        self.heard = time.monotonic()
        self.mid_line = False
        self._thread = threading.Thread(target=self._run, name="stdref-output", daemon=True)
        self._thread.start()

    def finished(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for the end of the pipe; return whether it was reached."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def conclude(self) -> None:
        """Read what the pipe still holds and no more: its program is dead, though one out of reach may keep it open."""
        self._most = self._received + _PIPE_SIZE

    def _run(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        try:
            while data := self._next():
                gather = len(data) < _FEW and time.monotonic() - self.heard < _SOON
                self._note(decoder.decode(data))
                if gather:
                    time.sleep(_MOMENT)
            self._note(decoder.decode(b"", final=True))
        finally:
            self._pipe.close()
            self._stream.close()

    def _next(self) -> bytes:
        handle = self._pipe.fileno()
        while self._received < self._most:
            if readable(handle, _TICK):
                data = os.read(handle, _READ_SIZE)
                self._received += len(data)
                if self._spool is not None:
                    self._spool.add(data)
                return data
            if self._most != sys.maxsize:
                break
        return b""

    def _note(self, text: str) -> None:
        if text:
            self._stream.put(text)
            self.mid_line = not text.endswith("\n")
            self.heard = time.monotonic()


class Writer:
    """Writes lines to a pipe on a thread of its own, so that a program that does not read never holds up the caller."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._waiting: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="stdref-input", daemon=True)
        self._thread.start()

    def write(self, text: str) -> None:
        """Queue `text`; once the program has closed its input it goes nowhere, as in a terminal."""
        self._waiting.put(text.encode("utf-8", "replace"))

    def end(self) -> None:
        """Close the pipe when everything queued is written: the program sees the end of its input."""
        self._waiting.put(None)

    def finished(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds for the pipe to be closed; return whether it is."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        handle = self._pipe.fileno()
        try:
            while (data := self._waiting.get()) is not None:
                while data:
                    data = data[os.write(handle, data):]
        except OSError:
            pass  # the program has closed its input or has ended: nobody is there to read the rest
        finally:
            self._pipe.close()
