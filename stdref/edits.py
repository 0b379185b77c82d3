"""What the reader made of the snippets: a file for each changed one, kept until it is reset.

The files lie as `edits/MODULE/SNIPPET/FILE` in the folder of the reader's data, readable without stdref. Beside each
lies FILE.original, what it was made from, so that an update of the original is noticed; and FILE.previous is the
version that was reset last.
"""

from __future__ import annotations

import os
import threading

from stdref import durable

_ORIGINAL, _PREVIOUS = ".original", ".previous"


class EditsNotSaved(OSError):
    """An edit could not be written; it is still in the editor. The message says why, and the remedy."""


class Edits:
    """The reader's versions. `keep` and `drop` only remember; `flush` writes, and may be called from a thread."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._known: dict[str, str | None] = {}
        self._unsaved: dict[str, str | None] = {}
        self._lock = threading.Lock()

    def text(self, snippet: str, file: str) -> str | None:
        """The reader's version of `file` of `snippet` ("json/quick_start"); None where it was not changed."""
        return self._read(self._path(snippet, file))

    def keep(self, snippet: str, file: str, text: str, original: str) -> None:
        """Remember `text` as the reader's version, made from `original` unless an earlier one is known."""
        path = self._path(snippet, file)
        if self.text(snippet, file) is None or self._read(path + _ORIGINAL) is None:
            self._set(path + _ORIGINAL, original)
        self._set(path, text)

    def drop(self, snippet: str, file: str) -> None:
        """Go back to the original."""
        path = self._path(snippet, file)
        for name in (path, path + _ORIGINAL):
            if self._read(name) is not None:
                self._set(name, None)

    def set_aside(self, snippet: str, file: str) -> None:
        """Go back to the original, but keep the reader's version as the previous one."""
        text = self.text(snippet, file)
        if text is not None:
            self._set(self._path(snippet, file) + _PREVIOUS, text)
            self.drop(snippet, file)

    def previous(self, snippet: str, file: str) -> str | None:
        """The reader's version that was set aside last."""
        return self._read(self._path(snippet, file) + _PREVIOUS)

    def original(self, snippet: str, file: str) -> str | None:
        """What the reader's version was made from; None where there is none, or it is not known."""
        return None if self.text(snippet, file) is None else self._read(self._path(snippet, file) + _ORIGINAL)

    def accept(self, snippet: str, file: str, original: str) -> None:
        """Take `original`, an updated one, for what the reader's version was made from."""
        self._set(self._path(snippet, file) + _ORIGINAL, original)

    @property
    def unsaved(self) -> bool:
        """Whether there is something to flush."""
        return bool(self._unsaved)

    def flush(self) -> None:
        """Write what has changed; raises `EditsNotSaved`, and what could not be written is tried again next time."""
        with self._lock:
            changed, self._unsaved = self._unsaved, {}
            while changed:
                path, text = changed.popitem()
                try:
                    if text is None:
                        if os.path.exists(path):
                            os.unlink(path)
                    else:
                        durable.write(path, text)
                except OSError as error:
                    self._unsaved = {**changed, path: text, **self._unsaved}
                    raise EditsNotSaved(f"your change is not saved to {path} ({error.strerror or error}): "
                                        "make room on the disk and the folder writable") from error

    def _read(self, path: str) -> str | None:
        if path not in self._known:
            try:
                with open(path, encoding="utf-8") as stream:
                    self._known[path] = stream.read()
            except (OSError, UnicodeDecodeError):
                self._known[path] = None  # not there; a damaged one stays on the disk until it is written again
        return self._known[path]

    def _set(self, path: str, text: str | None) -> None:
        if self._known.get(path) != text or path not in self._known:
            self._known[path] = text
            self._unsaved[path] = text

    def _path(self, snippet: str, file: str) -> str:
        return os.path.join(self._folder, *snippet.split("/"), *file.split("/"))
