"""The numbers in a folder of the official documentation as HTML: which names it has, since when, until when.

Only names and version numbers are taken from it, no sentence.
"""

from __future__ import annotations

import os
import re
import zlib
from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"br", "img", "hr", "input", "meta", "link", "wbr", "col"}
MARKS = {"versionadded": "since", "deprecated": "deprecated", "deprecated-removed": "deprecated"}
# What a note under a name speaks of when it is not about the name as a whole.
PARTS = re.compile(r"(?i)\b(parameters?|arguments?|keyword|passing|attribute is|mode|flag|option|support|default"
                   r"|call(ed|ing)|without|if |when|supplying|specifying|providing|subclassing|instantiat|order"
                   r"|comparison|octal|awaiting|testing|creating|use of|using|accepting|implicit|non-integer|float)")


class Note(NamedTuple):
    """What the documentation says of one name; empty where it says nothing of the name as a whole."""

    since: str = ""
    deprecated: str = ""
    signature: str = ""


def inventory(folder: str) -> dict[str, str]:
    """The role and page of every Python name in the inventory (`objects.inv`)."""
    with open(os.path.join(folder, "objects.inv"), "rb") as file:
        content = file.read()
    start = 0
    for _ in range(4):  # its head has four lines
        start = content.index(b"\n", start) + 1
    found = {}
    for line in zlib.decompress(content[start:]).decode().splitlines():
        match = re.match(r"(\S+) py:(\w+) -?\d+ (\S+) ", line)
        if match:
            page = match[3].partition("#")[0].removesuffix(".html")
            found[match[1]] = f"{match[2]} {page.removeprefix('library/')}"
    return found


def notes(folder: str) -> dict[str, Note]:
    """What each name of the library's pages says of itself."""
    found: dict[str, Note] = {}
    library = os.path.join(folder, "library")
    for name in sorted(os.listdir(library)):
        if name.endswith(".html"):
            reader = _Reader()
            with open(os.path.join(library, name), encoding="utf-8") as file:
                reader.feed(file.read())
            for symbol, note in reader.found.items():
                found.setdefault(symbol, note)
    return found


class _Reader(HTMLParser):
    """Finds the version notes that stand directly under a name, or directly under the heading of a module."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, Note] = {}
        self._open: list[tuple[str, tuple[str, ...]]] = []  # tags, and the names that what is in them speaks of
        self._terms: list[str] = []
        self._mark, self._depth, self._text = "", 0, ""
        self._term, self._heading = "", False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        given = {name: value or "" for name, value in attrs}
        names: tuple[str, ...] = ()
        if tag == "dt":
            self._terms.append(given.get("id", ""))
            self._term, self._heading = "", True
        elif tag == "dd":
            names, self._terms = tuple(filter(None, self._terms)), []
        elif tag == "section" and given.get("id", "").startswith("module-"):
            names = (given["id"].removeprefix("module-"),)
        elif tag == "dl":
            self._terms = []
        marked = given.get("class", "")
        if not self._mark and marked in MARKS and self._open and self._open[-1][1]:
            self._mark, self._depth, self._text = marked, len(self._open), ""
        self._open.append((tag, names))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or not any(other == tag for other, _ in self._open):
            return
        if tag == "dt" and self._heading:
            self._heading = False
            self._sign()
        while self._open and self._open.pop()[0] != tag:
            pass
        if self._mark and len(self._open) <= self._depth:
            self._note(self._open[-1][1])
            self._mark = ""

    def handle_data(self, data: str) -> None:
        if self._heading:
            self._term += data
        if self._mark:
            self._text += data

    def _sign(self) -> None:
        """Keep the parameters that the heading of a name shows."""
        text = " ".join(self._term.replace("¶", "").replace("[source]", "").split())
        name = self._terms[-1]
        if name and "(" in text and name not in self.found:
            self.found[name] = Note(signature=text[text.index("("):])

    def _note(self, names: tuple[str, ...]) -> None:
        text = " ".join(self._text.split())
        match = re.match(r"(?:New in|Deprecated since) version (\d+\.\d+)(?:\.\d+)?[^:.]*[:.]\s*(.*)", text)
        if not match:
            return
        version, more = match[1], match[2]
        field = MARKS[self._mark]
        if field == "since" and more:
            return  # of a part of it
        if field == "deprecated" and PARTS.search(more.partition(".")[0]):
            return
        for name in names:
            before = self.found.get(name, Note())
            if not getattr(before, field):
                self.found[name] = before._replace(**{field: version})
