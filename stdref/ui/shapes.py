"""What the look needs, kept in a file: drawing icons and boxes, or listing fonts, would take long at start."""

from __future__ import annotations

import marshal
import os
import zlib

from stdref.ui import sprites

Parts = tuple[bytes, bytes]
Drawn = tuple[str, bytes, bytes, tuple[tuple[int, int], ...]]  # the fields of a Shape


class Shapes:
    """Shapes by what they are, and the `families` of fonts of the last time.

    `file` may be empty, missing or damaged, since all of it can be made again.
    """

    def __init__(self, file: str = "") -> None:
        self._file = file
        self._boxes: dict[tuple[int, int, int, int], Drawn] = {}
        self._pieces: dict[tuple[int, int, int], dict[str, Drawn]] = {}
        self._icons: dict[tuple[str, int], Parts] = {}
        self.families: tuple[str, ...] = ()
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

    def pieces(self, radius: int, ring: int, thick: int) -> dict[str, sprites.Shape]:
        """As `sprites.pieces`."""
        key = (radius, ring, thick)
        if key not in self._pieces:
            self._pieces[key] = {part: tuple(shape) for part, shape in  # type: ignore[misc]  # the fields of a Shape
                                 sprites.pieces(*key).items()}
            self._new = True
        return {part: sprites.Shape(*drawn) for part, drawn in self._pieces[key].items()}

    def icon(self, name: str, size: int) -> Parts:
        """As `draughtsman.shape`."""
        if (name, size) not in self._icons:
            from stdref.ui import draughtsman

            self._icons[name, size] = draughtsman.shape(name, size)
            self._new = True
        return self._icons[name, size]

    def remember(self, families: tuple[str, ...]) -> None:
        """Keep the names of the fonts for the next start."""
        if families != self.families:
            self.families = families
            self._new = True

    def save(self) -> None:
        """Write the file if there is something new; raises OSError."""
        if self._new and self._file:
            from stdref import durable

            content = marshal.dumps((self._boxes, self._pieces, self._icons, self.families))
            durable.write_bytes(self._file, zlib.crc32(content).to_bytes(4, "big") + content)
            self._new = False

    def _load(self) -> None:
        if not os.path.exists(self._file):
            return
        try:
            with open(self._file, "rb") as file:
                seal, content = file.read(4), file.read()
            if zlib.crc32(content).to_bytes(4, "big") == seal:
                self._boxes, self._pieces, self._icons, self.families = marshal.loads(content)
        except (OSError, EOFError, ValueError, TypeError):
            self._new = True  # unreadable: written anew with what is drawn now
