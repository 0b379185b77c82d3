"""Drawn shapes kept in a file: drawing icons and boxes anew would take a good part of the start."""

from __future__ import annotations

import marshal
import os
import zlib

from stdref.ui import icons, sprites

Parts = tuple[bytes, bytes]


class Shapes:
    """Shapes by what they are; `file` may be empty, missing or damaged, since each can be drawn again."""

    def __init__(self, file: str = "") -> None:
        self._file = file
        self._boxes: dict[tuple[int, int, int, int], tuple[str, bytes, bytes, tuple[tuple[int, int], ...]]] = {}
        self._icons: dict[tuple[str, int], Parts] = {}
        self._new = False
        if file:
            self._load()

    def rounded(self, radius: int, ring: int, across: int = 96, down: int = 96) -> sprites.Shape:
        """As `sprites.rounded`."""
        key = (radius, ring, across, down)
        if key not in self._boxes:
            self._boxes[key] = tuple(sprites.rounded(*key))  # type: ignore[assignment]  # the fields of a Shape
            self._new = True
        return sprites.Shape(*self._boxes[key])

    def icon(self, name: str, size: int) -> Parts:
        """As `icons.shape`."""
        if (name, size) not in self._icons:
            self._icons[name, size] = icons.shape(name, size)
            self._new = True
        return self._icons[name, size]

    def save(self) -> None:
        """Write the file if there is something new; raises OSError."""
        if self._new and self._file:
            from stdref import durable

            content = marshal.dumps((self._boxes, self._icons))
            durable.write_bytes(self._file, zlib.crc32(content).to_bytes(4, "big") + content)
            self._new = False

    def _load(self) -> None:
        if not os.path.exists(self._file):
            return
        try:
            with open(self._file, "rb") as file:
                seal, content = file.read(4), file.read()
            if zlib.crc32(content).to_bytes(4, "big") == seal:
                self._boxes, self._icons = marshal.loads(content)
        except (OSError, EOFError, ValueError, TypeError):
            self._new = True  # unreadable: written anew with what is drawn now
