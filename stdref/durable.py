"""Writing a file so that a crash leaves the old text or the new one, never a part of it."""

from __future__ import annotations

import os

from stdref.paths import ensure


def write(path: str, text: str) -> None:
    """Replace what `path` holds by `text`, in UTF-8; otherwise as `write_bytes`."""
    write_bytes(path, text.replace("\n", os.linesep).encode())


def write_bytes(path: str, content: bytes) -> None:
    """Replace what `path` holds by `content`; make its folder if need be.

    A link to a file that is kept elsewhere stays a link. Raises `UnusableFolder` or another OSError, and then the
    file is as before.
    """
    target = os.path.realpath(path)
    fresh = f"{target}.{os.getpid()}.tmp"
    ensure(os.path.dirname(target))
    try:
        with open(fresh, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, target)
    finally:
        if os.path.lexists(fresh):
            os.unlink(fresh)
