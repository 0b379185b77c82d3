"""Merges what interpreters, stubs and the documentation's numbers say of one module into its facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from stdref.reference.library import Symbol
from tests.facts.corrections import ALIASES, DEPRECATED, NOT_DEPRECATED, PLATFORMS_OF, SINCE
from tests.facts.docs import Note
from tests.facts.stubs import Stub, Stubs, Version

PLATFORMS = {"linux": "L", "darwin": "M", "win32": "W"}
STUB_VERSIONS: tuple[Version, ...] = tuple((3, minor) for minor in range(10, 16))
ROLES = {"function": "function", "method": "method", "class": "class", "exception": "exception", "data": "data",
         "attribute": "attribute", "property": "property", "staticmethod": "method", "classmethod": "method"}
CALLABLE = ("function", "method", "coroutine", "class", "exception")
FEW = 2  # names that a module's stub has on platforms that lack the module
# Stubs keep what is an attribute of its package apart.
ELSEWHERE = {"sys.monitoring": "sys._monitoring"}

INSTEAD = re.compile(r"(?i)\b(?:use|read|set|see|by|favou?r of)(?: the)? `+([A-Za-z_][\w.]*)(?:\([^`]*\))?`+")


class Live(NamedTuple):
    """What the interpreter of one version says of one module; None for a module that it lacks.

    `present` holds the further names that it was asked for and has.
    """

    version: Version
    rows: Mapping[str, Symbol] | None
    present: frozenset[str] = frozenset()


class Sources(NamedTuple):
    """All there is to know about one module."""

    module: str
    lives: list[Live]  # by version
    stubs: Stubs
    roles: Mapping[str, str]  # of the documented names, relative to the module, each with its page
    page: str  # of the module itself
    notes: Mapping[str, Note]  # by qualified name


def _member(names: Mapping[str, Stub], cls: str, own: str) -> str:
    """The type of `own`, a member of a class or of one of its bases."""
    left = [cls]
    for cls in left:
        if (stub := names.get(f"{cls}.{own}")) and stub.signature.startswith(": "):
            return stub.signature
        left += [base for each in (names[cls].bases if cls in names else ()) for base in _places(each)
                 if base not in left]
    # What each class that is derived from it has, the documentation tells of the class itself.
    below = {stub.signature for name, stub in names.items() if name.endswith(f".{own}") and stub.signature[:1] == ":"
             and any(left[0] in _places(base) for base in getattr(names.get(name[: -len(own) - 1]), "bases", ()))}
    return below.pop() if len(below) == 1 else ""


def _places(base: str) -> tuple[str, str]:
    """The names under which a base of a class may be among those of a module."""
    plain = base.partition("[")[0].rpartition(".")[2]
    return plain, f"_imported.{plain}"


def facts(sources: Sources) -> dict[str, Any]:
    """The facts of a module in the form of `facts.json`."""
    return _Merger(sources).module()


def names(sources: Sources) -> set[str]:
    """Every public name of a module, from any source."""
    return _Merger(sources).names()


class _Merger:
    def __init__(self, sources: Sources) -> None:
        self.sources, self.name = sources, sources.module
        stub_name = ELSEWHERE.get(self.name, self.name)
        stubs = sources.stubs
        self.public = {(version, platform): stubs.public(stub_name, version, platform)
                       for version in STUB_VERSIONS for platform in PLATFORMS}
        self.all = {(version, platform): stubs.names(stub_name, version, platform) if stubs.has(stub_name, version)
                    else {} for version in STUB_VERSIONS for platform in PLATFORMS}
        self.lives = [live for live in sources.lives if live.rows is not None]
        self.in_stubs = [version for version in STUB_VERSIONS if stubs.has(stub_name, version)]

    def names(self) -> set[str]:
        """Every public name of the module, from any source."""
        found = set(self.sources.roles)
        for live in self.lives:
            found |= set(live.rows or ())
        for stubs in self.public.values():
            found |= {name for name in stubs if name.split(".")[0] in stubs}
        return found

    def module(self) -> dict[str, Any]:
        """The facts of the module itself, and of its names."""
        note = self.sources.notes.get(self.name, Note())
        made: dict[str, Any] = {}
        since, removed = self._module_since(note.since), self._module_removed()
        if since:
            made["since"] = since
        if note.deprecated and self.name not in NOT_DEPRECATED:
            made["deprecated"] = note.deprecated
        if removed:
            made["removed"] = removed
        platforms = self._module_platforms()
        if platforms:
            made["on"] = platforms
        if self.sources.page != self.name:
            made["at"] = self.sources.page
        groups: dict[str, dict[str, list[str]]] = {"names": {}, "others": {}}
        for name in sorted(self.names()):
            documented, row = self._row(name, since, platforms)
            if removed and not documented and _key(removed) <= self.sources.lives[-1].version:
                continue  # nobody looks for what was never documented and is gone
            groups["names" if documented else "others"][name] = row
        return made | groups

    def _module_since(self, noted: str) -> str:
        since = noted or text_of(self._bounds()[0])
        return since if _key(since) > (3, 0) else ""

    def _module_removed(self) -> str:
        last = self._bounds()[1]
        return text_of((3, last[1] + 1)) if last < (3, 99) else ""

    def _bounds(self) -> tuple[Version, Version]:
        """The first and the last version that bring the module and all that it is in."""
        parts = ELSEWHERE.get(self.name, self.name).split(".")
        bounds = [self.sources.stubs.versions.get(".".join(parts[:end]), ((3, 0), (3, 99)))
                  for end in range(1, len(parts) + 1)]
        return max(first for first, _ in bounds), min(last for _, last in bounds)

    def _module_platforms(self) -> str:
        if not self.in_stubs:
            return ""
        newest = self.in_stubs[-1]
        marks = "".join(mark for platform, mark in PLATFORMS.items() if len(self.public[newest, platform]) > FEW)
        # Where stubs and a real interpreter disagree, the interpreter is right.
        return "" if len(marks) in (0, 3) or (self.lives and "L" not in marks) else marks

    def _row(self, name: str, module_since: str, module_platforms: str) -> tuple[bool, list[str]]:
        rows = [(live.rows or {})[name] for live in self.lives if name in (live.rows or {})]
        stubs = [self.all[version, platform][name] for version in STUB_VERSIONS for platform in PLATFORMS
                 if name in self.all[version, platform]]
        full = self._full(name)
        note = self.sources.notes.get(full, Note())
        kind, signature, bases = self._what(name, rows, stubs, note)
        since = SINCE.get(full, self._since(name, note))
        documented = name in self.sources.roles or (bool(stubs) and _key(since or "3.0") > (3, 11))
        tokens = []
        if since and since != module_since:
            tokens.append(f"since:{since}")
        tokens += self._deprecated(name, note)
        if removed := self._removed(name):
            tokens.append(f"removed:{removed}")
        platforms = self._platforms(name)
        if platforms and platforms != module_platforms:
            tokens.append(f"on:{platforms}")
        if bases:
            tokens.append("bases:" + ",".join(bases))
        page = self.sources.roles.get(name, "").partition(" ")[2]
        if page and page != self.sources.page:
            tokens.append(f"at:{page}")
        row = [kind, signature, " ".join(tokens)]
        while not row[-1]:
            row.pop()
        return documented, row

    def _full(self, name: str) -> str:
        return name if self.name == "builtins" else f"{self.name}.{name}"

    def _what(self, name: str, rows: list[Symbol], stubs: list[Stub],
              note: Note) -> tuple[str, str, tuple[str, ...]]:
        if rows:
            last = rows[-1]
            kind, signature = last.kind, last.signature
            bases = _public(last.bases)
            # Of a constant every interpreter shows its own value.
            if not signature and kind != "constant" and stubs and (stubs[-1].kind in CALLABLE) == (kind in CALLABLE):
                signature = stubs[-1].signature
        elif stubs:
            kind, signature = stubs[-1].kind, stubs[-1].signature
            bases = _public(stubs[-1].bases)
            if len({stub.signature for stub in stubs}) > 1 and signature.startswith(" = "):
                signature = ""  # it differs by platform
        else:
            kind, signature, bases = ROLES.get(self.sources.roles.get(name, "").partition(" ")[0], "data"), "", ()
        if (not signature or signature in ("(*args, **kwargs)", "(*args, **kwds)")) and kind in CALLABLE:
            signature = note.signature or signature
        if not signature and kind in ("class", "exception"):
            signature = self._made(name, kind)
        if not signature and kind in ("attribute", "property", "data"):
            signature = next((stub.signature for stub in reversed(stubs) if stub.signature.startswith(": ")),
                             self._typed(name))
        return kind, signature, bases

    def _typed(self, name: str) -> str:
        """The type of a member as its stub has it under another name, or that of a base of its class; or none."""
        full = self._full(name)
        alias = max((alias for alias in ALIASES if full.startswith(f"{alias}.") or full == alias), key=len, default="")
        home, _, own = full.rpartition(".") if not alias else (ALIASES[alias] + full[len(alias):]).rpartition(".")
        parts = home.split(".")
        for end in range(len(parts), 0, -1):
            module = ELSEWHERE.get(".".join(parts[:end]), ".".join(parts[:end]))
            if self.sources.stubs.has(module, STUB_VERSIONS[-1]):
                names = self.sources.stubs.names(module, STUB_VERSIONS[-1], "linux")
                cls = ".".join(parts[end:])
                return _member(names, cls if cls in names else f"_{cls}", own)
        return _member(self.sources.stubs.names("builtins", STUB_VERSIONS[-1], "linux"), home, own)

    def _made(self, name: str, kind: str) -> str:
        """How a class is called that does not say so itself: as its stub has it, or that of a base."""
        names = self.all[self.in_stubs[-1], "linux"] if self.in_stubs else {}
        left = [name]
        seen: set[str] = set()
        while left:
            cls = left.pop(0)
            for maker in ("__init__", "__new__"):
                if (stub := names.get(f"{cls}.{maker}")) and stub.signature:
                    return re.sub(r"\((?:self|cls)(?:, )?", "(", stub.signature)
            seen.add(cls)
            left += [base for base in (names[cls].bases if cls in names else ()) if base not in seen]
        # All exceptions keep what they are made with.
        return "(*args)" if kind == "exception" else ""

    def _since(self, name: str, note: Note) -> str:
        if note.since:
            return note.since if _key(note.since) > (3, 0) else ""
        if any(self._full(name).startswith(f"{alias}.") for alias in ALIASES):
            return ""  # the name is the documentation's, so no interpreter can tell
        live = [each.version for each in self.lives if name in (each.rows or {}) or name in each.present]
        if live:
            first = live[0]
            known_before = self._stubbed(name, STUB_VERSIONS[0]) and first > STUB_VERSIONS[0]
            if first == self.lives[0].version or known_before:
                return ""  # before, its class had it without showing it
            return text_of(first)
        known = [version for version in STUB_VERSIONS if self._stubbed(name, version)]
        if known and known[0] > STUB_VERSIONS[0] and known[0] > (self.in_stubs or [known[0]])[0]:
            return text_of(known[0])
        return ""

    def _removed(self, name: str) -> str:
        seen = [name in (live.rows or {}) or name in live.present for live in self.lives]
        if True in seen and not seen[-1]:
            last = len(seen) - 1 - seen[::-1].index(True)
            return text_of(self.lives[last + 1].version)
        if True in seen and self.lives[-1].version < (3, 13):
            return ""  # with its module
        for before, after in zip(self.in_stubs, self.in_stubs[1:], strict=False):
            if after > (3, 13) and self._stubbed(name, before) and not self._stubbed(name, after):
                return text_of(after)
        return ""

    def _stubbed(self, name: str, version: Version) -> bool:
        return any(name in self.all[version, platform] for platform in PLATFORMS)

    def _platforms(self, name: str) -> str:
        if self._full(name) in PLATFORMS_OF:
            return PLATFORMS_OF[self._full(name)]
        for version in reversed(self.in_stubs):
            marks = "".join(mark for platform, mark in PLATFORMS.items() if name in self.all[version, platform])
            if marks:
                on_linux = any(name in (live.rows or {}) for live in self.lives)
                return "" if len(marks) == 3 or (on_linux and "L" not in marks) else marks
        return ""

    def _deprecated(self, name: str, note: Note) -> list[str]:
        full = self._full(name)
        messages = [(version, stub.deprecated) for version in self.in_stubs for platform in PLATFORMS
                    if (stub := self.all[version, platform].get(name)) and stub.deprecated is not None]
        since = DEPRECATED.get(full, "" if full in NOT_DEPRECATED else note.deprecated)
        messages = [(version, said) for version, said in messages if "soft" not in (said or "").casefold()]
        # One that a later version does not have any more was taken back.
        if messages and messages[-1][0] == max(version for version in self.in_stubs if self._stubbed(name, version)):
            said = re.search(r"(?i)deprecated (?:since|in|from)(?: python| version)* ?(3\.\d+)", messages[-1][1] or "")
            early = messages[0][0]
            since = since or (said[1] if said else text_of(early) if early > self.in_stubs[0] else "?")
        if not since:
            return []
        tokens = [f"deprecated:{since}"]
        if instead := self._instead(name, messages[-1][1] or "" if messages else ""):
            tokens.append(f"instead:{instead}")
        return tokens

    def _instead(self, name: str, message: str) -> str:
        """The name that a message says to use, qualified; empty where it is not certain which one that is."""
        match = INSTEAD.search(message)
        if not match or not self.in_stubs:
            return ""
        newest = self.all[self.in_stubs[-1], "linux"]
        last = match[1].removeprefix(self.name + ".")
        for own in (f"{name.rpartition('.')[0]}.{last}", last):
            if own in newest and own != name:
                return self._full(own)
        return last if self.sources.stubs.has(last.split(".")[0], STUB_VERSIONS[-1]) else ""


def _public(bases: Sequence[str]) -> tuple[str, ...]:
    """The bases that are names a reader can look up."""
    return tuple(base for base in bases if re.fullmatch(r"[A-Za-z]\w*(\.[A-Za-z]\w*)*", base))


def text_of(version: Version) -> str:
    return f"{version[0]}.{version[1]}"


def _key(version: str) -> Version:
    major, _, minor = version.partition(".")
    return int(major), int(minor or 0)
