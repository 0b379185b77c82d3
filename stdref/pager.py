"""Text on the standard output: its width, its colours, and a pager where it is longer than the screen."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence

WIDEST = 100  # longer lines of prose are hard to read; a reader who wants them sets COLUMNS
NARROWEST = 20


def width() -> int:
    """The columns to write in: those of the reader's choice, else of the screen."""
    columns = shutil.get_terminal_size().columns
    return max(NARROWEST, columns if "COLUMNS" in os.environ else min(columns, WIDEST))


def colours() -> bool:
    """Whether the standard output shows colours, and the reader wants them."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        return False
    # The old console of Windows would print the codes.
    return "WT_SESSION" in os.environ if sys.platform == "win32" else os.environ.get("TERM", "dumb") != "dumb"


def show(lines: Sequence[str], paged: bool) -> None:
    """Write `lines`, through the pager where that is wanted, the reader sits at a screen and they do not fit on it."""
    text = "\n".join(lines) + "\n"
    command = _command() if paged and _too_long(lines) else []
    if not command or not _page(command, text):
        sys.stdout.write(text)


def _too_long(lines: Sequence[str]) -> bool:
    at_screen = sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()
    return at_screen and len(lines) >= shutil.get_terminal_size().lines


def _command() -> list[str]:
    """The reader's pager; empty where there is none, or none is wanted."""
    chosen = os.environ.get("PAGER")
    if chosen is None:
        return next(([program] for program in ("less", "more") if shutil.which(program)), [])
    import shlex

    try:
        return shlex.split(chosen)
    except ValueError as error:
        print(f"stdref: PAGER={chosen!r} cannot be read ({error}): quote it as for a shell", file=sys.stderr)
        return []


def _page(command: list[str], text: str) -> bool:
    """Show `text` in the pager `command`, and return when the reader leaves it; False where it cannot be started."""
    import signal
    import subprocess

    # -R: colours; what the reader has chosen for less goes first.
    environment = {"LESS": "-R", **os.environ}
    before = signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl+C is the pager's
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
    except OSError as error:
        print(f"stdref: the pager {command[0]} cannot be started ({error.strerror}): set PAGER", file=sys.stderr)
        return False
    else:
        pager.communicate(text.encode(sys.stdout.encoding, "replace"))
        return True
    finally:
        signal.signal(signal.SIGINT, before)
