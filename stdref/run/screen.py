"""What a program prints, as a terminal would show it: no escape codes, overwritten lines once, no endless lines."""

from __future__ import annotations

import re
from typing import NamedTuple

LINE_LIMIT = 2000
_CUT = " …"

# Colours and cursor movements (CSI), titles and links (OSC), and the short codes.
_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]+[0-~]|[0-Z\\^-~])")
# The beginning of one at the end of a chunk: the next chunk may bring the rest.
_BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?|[ -/]*)\Z")
_BEGUN_LIMIT = 4096

# Tabs and line ends stay, the carriage return and the backspace move; anything else has a picture of its own.
_CONTROL = re.compile(r"[\x00-\x07\x0b\x0c\x0e-\x1f\x7f]")
_PICTURES = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r\b"} | {0x7F: "\u2421"}


class Update(NamedTuple):
    """What to do to the text on show: take back its last `erase` characters, then add `text`."""

    erase: int
    text: str


class Screen:
    """Turns raw output into updates of the text on show, wherever the output was cut into chunks.

    A carriage return starts the line anew, so of a progress bar only its last state is seen.
    """

    def __init__(self) -> None:
        self._begun = ""
        # The last line so far: at most one character more than the limit, and a return at its end that is yet to act.
        self._line = ""

    def feed(self, text: str) -> Update:
        """Return how `text`, the next chunk of output, changes what is on show."""
        before = _visible(self._line)
        text = self._line + self._readable(text)
        lines = text.split("\n")
        self._line = _settled(lines[-1])
        if "\r" in text or "\b" in text or max(map(len, lines)) > LINE_LIMIT:
            text = "\n".join([_visible(_settled(line)) for line in lines])
        if text.startswith(before):
            return Update(0, text[len(before) :])
        return Update(len(before), text)

    def _readable(self, text: str) -> str:
        """Remove the escape codes from `text`, hold back one that is only begun, and make other controls visible."""
        text = self._begun + text
        self._begun = ""
        if "\x1b" in text:
            begun = _BEGUN.search(text)
            if begun and len(begun[0]) < _BEGUN_LIMIT:
                self._begun = begun[0]
                text = text[: begun.start()]
            text = _ESCAPE.sub("", text)
        if "\r\n" in text:
            text = text.replace("\r\n", "\n")
        return text.translate(_PICTURES) if _CONTROL.search(text) else text


def cleaned(text: str) -> str:
    """Return the whole output `text` as it is shown."""
    return Screen().feed(text).text


def _settled(line: str) -> str:
    """Return `line` after its carriage returns and backspaces have acted, and no longer than needed."""
    if "\r" in line:
        written = line.rstrip("\r")
        # A return at the very end acts when something follows.
        line = written[written.rfind("\r") + 1 :] + line[len(written) :][:1]
    if "\b" in line:
        line = _backspaced(line)
    if len(line) > LINE_LIMIT + 1:
        line = line[: LINE_LIMIT + 1] + ("\r" if line.endswith("\r") else "")
    return line


def _backspaced(line: str) -> str:
    kept: list[str] = []
    for char in line:
        if char != "\b":
            kept.append(char)
        elif kept:
            kept.pop()
    return "".join(kept)


def _visible(line: str) -> str:
    """Return what is seen of a settled line."""
    line = line.removesuffix("\r")
    return line if len(line) <= LINE_LIMIT else line[:LINE_LIMIT] + _CUT
