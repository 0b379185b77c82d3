"""The reading of a query: what may be meant as a name, which words tell, and what it is limited to."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from stdref.search.words import STOP, compact, split

LONGEST = 300  # characters of a query that are looked at: the longest error message people paste is shorter
MOST = 24  # words of a query that are looked at
MENTIONED = 6  # names in pasted code that are looked up
CALL = r"(?s)\(.*$"
LANGUAGE = r"^python3?\s+"
IMPORT = r"^(?:from\s+([\w.]+)\s+)?import\s+([\w.]+)(?:\s+as\s+\w+|\s*[,;(].*)?$"
CODE = r"[%\\^$*+?=<>|&!~{}]"  # no name is written with any of these
PREFIX = r"\s*([A-Za-z_][\w.]*):(?!:)(.*)"
QUOTED = r"[\"“”]([^\"“”]+)[\"“”]"
# Code that was pasted: a call, or more than one line. In it names with a dot, and what is called, may be known.
PASTED = r"\w\s*\(.*\)|\w\(.*[,=]|\n"
MENTION = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+|[A-Za-z_]\w*(?=\()"
FRAME = r"(?m)^\s+File \".*$"

KINDS = {
    "f": frozenset(("function", "method", "coroutine", "class method", "static method")),
    "c": frozenset(("class", "type alias")),
    "m": frozenset(("module",)),
    "e": frozenset(("exception", "error")),
}


class Limits(NamedTuple):
    """What results are limited to: a module with all below it, some kinds, words that stand together."""

    module: str = ""
    kinds: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()


class Query(NamedTuple):
    """A query as the stages of the search see it.

    `text` is what was typed, cleaned and without its limits; `name` what may be meant as a name, `key` that name
    without its dots, `words` the words that carry meaning, `open` whether the last of them may be unfinished;
    `mentioned` are names in code that was pasted.
    """

    text: str
    name: str
    key: str
    words: tuple[str, ...]
    open: bool
    limits: Limits = Limits()
    mentioned: tuple[str, ...] = ()


def read(query: str, modules: Container[str] = ()) -> Query:
    """What `query` asks for; of several lines the last one, where a traceback has its message.

    A word of `modules`, or a letter of `KINDS`, with a colon limits what is found: "json: f: dump".
    """
    pasted = query[-4 * LONGEST:]
    lines = [line for line in pasted.splitlines() if line.strip()] or [""]
    cleaned = "".join(letter if letter.isprintable() else " " for letter in lines[-1].strip()[:LONGEST])
    text, limits = _limited(cleaned, modules)
    found = re.match(IMPORT, text)
    name = ".".join(part for part in found.groups() if part) if found else re.sub(CALL, "", re.sub(LANGUAGE, "", text))
    words = split(text)[:MOST]
    telling = [word for word in words if word not in STOP] or words
    unfinished = bool(words) and text[-1:].isalnum() and words[-1] == telling[-1] and query[-1:] == text[-1:]
    key = "" if re.search(CODE, name) else compact(name)
    return Query(text, name.strip(), key, tuple(telling), unfinished, limits, _mentioned(pasted))


def _limited(text: str, modules: Container[str]) -> tuple[str, Limits]:
    """`text` without what limits it, and the limits."""
    module, kinds = "", frozenset[str]()
    while found := re.fullmatch(PREFIX, text):
        if found[1] in KINDS:
            kinds |= KINDS[found[1]]
        elif found[1] in modules:
            module = found[1]
        else:
            break
        text = found[2].strip()
    phrases = tuple(phrase.strip() for phrase in re.findall(QUOTED, text) if phrase.strip())
    return re.sub(QUOTED, r"\1", text) if phrases else text, Limits(module, kinds, phrases)


def _mentioned(pasted: str) -> tuple[str, ...]:
    """The names in code, each once; those of the last lines first, which are nearest to what went wrong."""
    code = re.sub(FRAME, "", pasted.rstrip())
    if not re.search(PASTED, code):
        return ()
    return tuple(dict.fromkeys(reversed(re.findall(MENTION, code))))[:MENTIONED]
