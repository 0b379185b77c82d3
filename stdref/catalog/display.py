"""A display for snippets that open windows: a virtual one where Xvfb is installed, so that nothing flashes up."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def display() -> Iterator[str | None]:
    """The environment's DISPLAY value to use, "" where the platform needs none, None where there is no display."""
    if os.name == "nt" or shutil.which("Xvfb") is None:
        needs_x = os.name != "nt" and os.uname().sysname != "Darwin"
        yield (os.environ.get("DISPLAY") or None) if needs_x else ""
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield f":{number}" if number else None
    finally:
        server.terminate()
        server.wait()
