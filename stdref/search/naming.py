"""Which of the names that an item shows a query is about: a recipe that closes a file answers as `close`."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING

from stdref.search.words import humps, split

if TYPE_CHECKING:
    from stdref.search.vocabulary import Word

CLASS = 0.5  # what a word counts that names the class or module of a name, not the name itself


def home(name: str, modules: Container[str]) -> str:
    """The module that `name` lies in."""
    while name and name not in modules:
        name = name.rpartition(".")[0]
    return name or "builtins"


def filed(name: str, home: str, stem: Callable[[str], str]) -> str:
    """A name as a line of the index, with the stems of its last part and of what it is a part of."""
    outer, _, last = name.removeprefix(f"{home}.").rpartition(".")
    return "|".join((name, home, *(" ".join(sorted({stem(word) for word in (*humps(part), *split(part))}))
                                   for part in (last, outer))))


def named(lines: str, asked: Sequence[Word]) -> tuple[str, str]:
    """The name, and its home, of `lines` as from `filed`, that the words of a query fit best; the first where none
    fits better than that."""
    best, most = ("", ""), -1.0
    for line in lines.split("\n"):
        name, lies, last, outer = line.split("|")
        own, other = last.split(), outer.split()
        worth = sum(word.weight * max((counts * (1 if stem in own else CLASS) for stem, counts in word.stems.items()
                                       if stem in own or stem in other), default=0.0) for word in asked)
        if worth > most:
            best, most = (name, lies), worth
    return best
