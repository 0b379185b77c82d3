"""What a program prints, as a terminal would show it: colours, overwritten lines once, no codes, no endless lines."""

from __future__ import annotations

import re
from typing import NamedTuple

from stdref.run.colours import Pen, Style

LINE_LIMIT = 2000
_CUT = " …"

# Colours and cursor movements (CSI), titles and links (OSC), and the short codes.
_ESCAPE = r"\x1b(?:\[([0-?]*[ -/]*[@-~])|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]+[0-~]|[0-Z\\^-~])"
_SPECIAL = re.compile(_ESCAPE + r"|[\r\b]")
# The beginning of one at the end of a chunk: the next chunk may bring the rest.
_BEGUN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?|[ -/]*)\Z")
_BEGUN_LIMIT = 4096

# Tabs and line ends stay; anything else has a picture of its own.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_PICTURES = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"} | {0x7F: "\u2421"}


class Run(NamedTuple):
    """Text of one style."""

    text: str
    style: Style = ()


class Update(NamedTuple):
    """What to do to the text on show: take back its last `erase` characters, then add `runs`."""

    erase: int
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """What is added, without its styles."""
        return "".join([run.text for run in self.runs])


class Screen:
    """Turns raw output into updates of the text on show, wherever the output was cut into chunks.

    A carriage return starts the line anew, so of a progress bar only its last state is seen. `clipped` counts the
    lines that were too long to be shown whole.
    """

    def __init__(self) -> None:
        self.clipped = 0
        self._begun = ""
        self._pen = Pen()
        self._line = _Line()
        self._added: list[Run] = []

    def feed(self, text: str) -> Update:
        """Return how `text`, the next chunk of output, changes what is on show."""
        before = self._line.shown
        self._line.rewound = False
        self._added = []
        rewound = False
        text = self._whole(text)
        at = 0
        plain = not any(char in text for char in "\x1b\r\b")  # far quicker to find than by a pattern
        for special in () if plain else _SPECIAL.finditer(text):
            if at < special.start():
                rewound |= self._write(text[at : special.start()])
            at = special.end()
            self._act(special)
        rewound |= self._write(text[at:])
        runs = [*self._added, *self._line.visible()]
        if rewound:
            return Update(before, tuple(runs))
        return Update(0, tuple(_without(runs, before)))

    def _whole(self, text: str) -> str:
        """Return `text` behind what was held back, and hold back an escape code that is only begun."""
        text = self._begun + text
        self._begun = ""
        if "\x1b" in text[-_BEGUN_LIMIT:]:
            begun = _BEGUN.search(text, max(0, len(text) - _BEGUN_LIMIT))
            if begun:
                self._begun = begun[0]
                return text[: begun.start()]
        return text

    def _act(self, special: re.Match[str]) -> None:
        """Do what a carriage return, a backspace or an escape code asks for."""
        if special[0] == "\r":
            self._line.returned = True
        elif special[0] == "\b":
            self._line.back()
        elif (code := special[1]) and code[-1] == "m":
            self._pen.use(code[:-1])

    def _write(self, text: str) -> bool:
        """Add `text`, which may be of many lines; return whether it changed what was on show of the first."""
        if _CONTROL.search(text):
            text = text.translate(_PICTURES)
        style = self._pen.style
        head, end, rest = text.partition("\n")
        self._line.add(head, style)
        rewound = self._line.rewound
        if end:
            self._finish()
            middle, end, tail = rest.rpartition("\n")
            if end:
                self._added.append(Run(self._clip(middle) + "\n", style))
            self._line.add(tail, style)
        return rewound

    def _finish(self) -> None:
        """Make the line a finished one, and begin another."""
        self._added += [*self._line.visible(), Run("\n")]
        self.clipped += self._line.long
        self._line = _Line()

    def _clip(self, lines: str) -> str:
        if len(lines) <= LINE_LIMIT:
            return lines
        cut = lines.split("\n")
        if max(map(len, cut)) <= LINE_LIMIT:
            return lines
        self.clipped += sum(len(line) > LINE_LIMIT for line in cut)
        return "\n".join([line if len(line) <= LINE_LIMIT else line[:LINE_LIMIT] + _CUT for line in cut])


def cleaned(text: str) -> str:
    """Return the whole output `text` as it is shown."""
    return Screen().feed(text).text


class _Line:
    """The last line so far: at most one character more than the limit, and a return at its end that is yet to act."""

    __slots__ = ("_runs", "_size", "returned", "rewound")

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._size = 0
        self.returned = False
        self.rewound = False

    @property
    def long(self) -> bool:
        """Whether there is more than can be shown."""
        return self._size > LINE_LIMIT

    @property
    def shown(self) -> int:
        """How many characters are seen of it."""
        return LINE_LIMIT + len(_CUT) if self.long else self._size

    def add(self, text: str, style: Style) -> None:
        if not text:
            return
        if self.returned:
            self._clear()
        text = text[: LINE_LIMIT + 1 - self._size]
        if not text:
            return
        self._size += len(text)
        if self._runs and self._runs[-1].style == style:
            text = self._runs.pop().text + text
        self._runs.append(Run(text, style))

    def back(self) -> None:
        """Take the last character away."""
        if self.returned:
            self._clear()
        elif self._runs:
            text, style = self._runs.pop()
            self._size -= 1
            self.rewound = True
            if len(text) > 1:
                self._runs.append(Run(text[:-1], style))

    def visible(self) -> list[Run]:
        """What is seen of it."""
        if not self.long:
            return list(self._runs)
        text, style = self._runs[-1]
        return [*self._runs[:-1], Run(text[:-1] + _CUT, style)]

    def _clear(self) -> None:
        self.rewound = bool(self._size) or self.rewound
        self._runs.clear()
        self._size = 0
        self.returned = False


def _without(runs: list[Run], count: int) -> list[Run]:
    """Return `runs` without their first `count` characters."""
    for at, (text, style) in enumerate(runs):
        if len(text) > count:
            return [Run(text[count:], style), *runs[at + 1 :]]
        count -= len(text)
    return []
