"""`facts.json`: what is known of every public name of the standard library over the versions of Python.

Plain facts only, from 3.8 to 3.15, for all platforms; what a name is for, the reader's interpreter says. The file:

    {"form": 1, "pythons": ["3.8", ...], "stubs": ["3.14", ...],     asked as interpreters, read from stub files
     "aliases": {"asyncio.loop": "asyncio.AbstractEventLoop", ...},  what the documentation calls some names
     "index": ["abc", ...],                                          the modules
     "modules": {"json": {"since": "3.9", "deprecated": "", "removed": "", "on": "LMW", "at": PAGE,   where there is one
                          "names": {"dumps": [kind, signature, "since:3.9 deprecated:3.12 instead:NAME removed:3.14
                                                                on:LM bases:A,B at:PAGE"], ...},    documented
                          "others": {...}}}}                                                        not documented

Of a row the empty fields at the end are left out. "deprecated:?" is deprecated since a version that is not known.
`on` names platforms by their letters (Linux, macOS, Windows); `at` is the page of the official documentation, where it
is not called as the module is. Members of classes are dotted names. Each module begins a line, so that one can be read
without the others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

PLATFORMS = {"L": "linux", "M": "darwin", "W": "win32"}
NAMED = {"L": "Linux", "M": "macOS", "W": "Windows"}
HEAD_END = ',\n"modules": {'
EMPTY: dict[str, Any] = {"names": {}, "others": {}}
KEPT = 40  # modules whose facts are kept once read


class Fact(NamedTuple):
    """What is known of a name; `name` is qualified, `since` empty for what is as old as Python 3.8 or its module,
    `page` the name of the official page that has it.

    `platforms` is empty for all of them, else their letters; `deprecated` may be "?".
    """

    name: str
    kind: str
    signature: str = ""
    since: str = ""
    deprecated: str = ""
    instead: str = ""
    removed: str = ""
    platforms: str = ""
    bases: tuple[str, ...] = ()
    documented: bool = True
    page: str = ""

    def there(self, version: str, platform: str) -> bool:
        """Whether a Python of this version on this `sys.platform` has it, as far as is known."""
        mine = _key(version)
        letter = next((letter for letter, name in PLATFORMS.items() if platform.startswith(name)), "L")
        return not ((self.since and _key(self.since) > mine) or (self.removed and _key(self.removed) <= mine)
                    or (self.platforms and letter not in self.platforms))


class FactsUnusable(Exception):
    """The facts cannot be read; the message says what is wrong and what to do."""


class Facts:
    """The facts of all modules, as text; those of a module are read when they are asked for."""

    def __init__(self, text: str) -> None:
        head = json.loads(text.partition(HEAD_END)[0] + "}")
        self.aliases: dict[str, str] = head["aliases"]
        self.modules: tuple[str, ...] = tuple(head["index"])
        self._known = frozenset(self.modules)
        self._text = text
        self._read: dict[str, dict[str, Any]] = {}

    def __contains__(self, module: str) -> bool:
        return module in self._known

    def _of(self, module: str) -> dict[str, Any]:
        found = self._read.get(module)
        if found is None:
            line = f'\n,"{module}": '
            at = self._text.find(line)
            found = json.JSONDecoder().raw_decode(self._text, at + len(line))[0] if at >= 0 else EMPTY
            if len(self._read) >= KEPT:
                self._read.clear()
            self._read[module] = found
        return found

    def module(self, name: str) -> Fact | None:
        """What is known of a module itself."""
        if name not in self._known:
            return None
        found = self._of(name)
        return Fact(name, "module", "", found.get("since", ""), found.get("deprecated", ""), "",
                    found.get("removed", ""), found.get("on", ""), page=found.get("at", name))

    def names(self, module: str, documented: bool = False) -> Iterator[Fact]:
        """The public names of a module, members of classes as well; with `documented` only those."""
        groups = ("names",) if documented else ("names", "others")
        for group in groups:
            for name in self._of(module)[group]:
                yield self._fact(module, group, name)

    def documented(self, module: str) -> tuple[str, ...]:
        """The documented names of a module, without the module's."""
        return tuple(self._of(module)["names"])

    def find(self, name: str) -> Fact | None:
        """What is known of a qualified name, a module, or an alias of a name."""
        if name in self._known:
            return self.module(name)
        return self._row_of(name) or self._row_of(self.resolved(name))

    def _row_of(self, name: str) -> Fact | None:
        place = self.place(name)
        if place is None:
            return None
        module, own = place
        group = next((group for group in ("names", "others") if own in self._of(module)[group]), "")
        return self._fact(module, group, own) if group else None

    def place(self, name: str) -> tuple[str, str] | None:
        """The module that a qualified name belongs to, and its name in it; None where no module has such names."""
        parts = name.split(".")
        for end in range(len(parts) - 1, 0, -1):
            module = ".".join(parts[:end])
            if module in self._known:
                return module, ".".join(parts[end:])
        return ("builtins", name) if "builtins" in self._known else None

    def resolved(self, name: str) -> str:
        """The name for what the documentation calls `name`: "asyncio.AbstractEventLoop.stop" for asyncio.loop.stop."""
        parts = name.split(".")
        for end in range(len(parts), 0, -1):
            if known := self.aliases.get(".".join(parts[:end])):
                return ".".join([known, *parts[end:]])
        return name

    def _fact(self, module: str, group: str, name: str) -> Fact:
        facts = self._of(module)
        kind, signature, tokens = [*facts[group][name], "", ""][:3]
        given = dict(token.split(":", 1) for token in tokens.split(" ")) if tokens else {}
        return Fact(f"{module}.{name}", kind, signature, given.get("since") or facts.get("since", ""),
                    given.get("deprecated") or facts.get("deprecated", ""), given.get("instead", ""),
                    given.get("removed") or facts.get("removed", ""), given.get("on") or facts.get("on", ""),
                    tuple(given["bases"].split(",")) if "bases" in given else (), group == "names",
                    given.get("at") or facts.get("at", module))


def load(path: str) -> Facts:
    """Read the file of facts; raises `FactsUnusable`."""
    try:
        with open(path, encoding="utf-8") as file:
            return Facts(file.read())
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactsUnusable(f"{path} cannot be read ({error}): install stdref again") from error


def none() -> Facts:
    """Facts of nothing."""
    return Facts('{"aliases": {}, "index": []' + HEAD_END + "}}")


def _key(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])
