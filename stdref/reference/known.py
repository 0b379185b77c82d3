"""The reference of one interpreter: what it says of its names, joined with the facts over all versions."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stdref import paths
from stdref.reference import facts, interpreters, library
from stdref.reference.facts import Fact, Facts
from stdref.reference.interpreters import Interpreter
from stdref.reference.library import Module, Symbol
from stdref.reference.store import Store, Told

VALUES = {"attribute", "property", "data"}  # kinds of what is there to be read, not called


class Known(NamedTuple):
    """A name with all that is known of it: by the interpreter, by the facts, or by both.

    `name` is qualified; those of builtins begin with "builtins.". `here` says whether the interpreter has it. A member
    that comes from a public class has that class in `inherited`, and what stands there.
    """

    name: str
    module: str
    symbol: Symbol | None
    fact: Fact | None
    here: bool = True
    inherited: str = ""

    @property
    def shown(self) -> str:
        """The name as people write it."""
        return self.name.removeprefix("builtins.")

    @property
    def kind(self) -> str:
        """Its kind: a word of the probe; empty where nobody has said it yet."""
        return self.symbol.kind if self.symbol else self.fact.kind if self.fact else ""

    @property
    def signature(self) -> str:
        """Its signature, of an attribute its type behind a colon; empty where it has none."""
        own = self.symbol.signature if self.symbol else ""
        if own or self.fact is None:
            return own
        # What an interpreter computes, the documentation may call an attribute; its type is the same.
        same = self.fact.kind == self.kind or {self.fact.kind, self.kind} <= VALUES
        return self.fact.signature if same else ""

    @property
    def summary(self) -> str:
        """The first sentences of its docstring."""
        return self.symbol.summary if self.symbol else ""

    @property
    def bases(self) -> tuple[str, ...]:
        """The classes that it derives from."""
        return self.symbol.bases if self.symbol else self.fact.bases if self.fact else ()

    @property
    def since(self) -> str:
        """The version that brought it, empty where it is not known or as old as Python 3."""
        return self.fact.since if self.fact else ""

    @property
    def documented(self) -> bool:
        """Whether the official documentation has it; taken for granted where there are no facts."""
        return self.fact.documented if self.fact else True


class Package(NamedTuple):
    """An installed distribution: its name, version, one line about it, and the modules that it brings."""

    name: str
    version: str
    summary: str
    modules: tuple[str, ...]


class Reference:
    """What is known with one interpreter.

    Names are given at once, from the facts and from what the interpreter has said before; `fill`, `ask` and `look` ask
    it, which takes a while.
    """

    def __init__(self, interpreter: Interpreter, facts: Facts, store: Store) -> None:
        self.interpreter, self.facts, self.store = interpreter, facts, store
        self.packages: dict[str, str] = {}  # modules of installed packages, with the version of their package
        self._looked: dict[str, Symbol | None] = {}
        # The members of each module's classes, by the class.
        self._classes: dict[str, tuple[tuple[Symbol, ...], dict[str, list[Symbol]]]] = {}

    def fill(self, modules: Iterable[str], told: Told = lambda done, of: None) -> None:
        """Ask the interpreter for all it has not said yet of `modules`; raises `library.ProbeError`."""
        wanted = {name: self.facts.documented(name) for name in modules}
        self.store.ask(wanted, told=told)

    def look_for_packages(self) -> tuple[Package, ...]:
        """The distributions that are installed for the interpreter; raises `library.ProbeError`."""
        found = tuple(Package(name, version, summary, tuple(modules)) for name, version, summary, modules
                      in library.describe(self.interpreter.python)["packages"] if modules)
        self.packages = {module: package.version for package in found for module in package.modules}
        return found

    def ask(self, module: str) -> Module:
        """What the interpreter says of one module, asked now if it has not said it yet."""
        stamp = self.packages.get(module, "")
        found = self.store.ask({module: self.facts.documented(module)}, stamp)
        return found.get(module, Module(module, problem="the interpreter did not answer"))

    def module(self, name: str) -> Module | None:
        """What the interpreter has said of a module; None where it has not been asked."""
        return self.store.known(name, self.packages.get(name, ""))

    def names(self, module: str) -> tuple[Known, ...]:
        """The names of `module`: the interpreter's in its own order, then those that it lacks, documented ones only."""
        said = self.module(module)
        known = {fact.name: fact for fact in self.facts.names(module)}
        found = [Known(symbol.name, module, symbol, known.pop(symbol.name, None))
                 for symbol in (said.symbols if said else ())]
        version = self.interpreter.version
        for fact in known.values():
            if fact.documented:
                # An attribute of instances is nothing that the interpreter could list.
                here = fact.there(version, sys.platform) and not (said and said.problem)
                found.append(Known(fact.name, module, None, fact, here))
        return tuple(found)

    def everything(self, modules: Iterable[str], inherited: bool = True) -> Iterator[Known]:
        """All names of `modules`, for an index, classes followed by what they have from others, if it is documented.

        What nobody documents, and there is more of it, is found at its class with `heirs`.
        """
        for module in modules:
            for known in self.names(module):
                yield known
                if inherited and known.documented:
                    yield from self._documented_heirs(known)

    def _documented_heirs(self, known: Known) -> Iterator[Known]:
        for ancestor, symbols in self.heirs(known):
            for symbol in symbols:
                fact = self.facts.find(symbol.name)
                if fact is None or fact.documented:
                    name = f"{known.name}.{last_of(symbol.name)}"
                    yield Known(name, known.module, symbol, None, inherited=ancestor)

    def find(self, name: str) -> Known | None:
        """The name called `name`, its module's or its class's, without asking; None where nobody knows it yet."""
        place = self._place(name)
        if place is None:
            return None
        module, full = place
        symbol = self._listed(module, full)
        fact = self.facts.find(full)
        if symbol is None and (inherited := self._inherited(module, full)):
            return Known(full, module, inherited[1], fact, inherited=inherited[0])
        symbol = symbol or self._looked.get(full)
        if symbol is None and fact is None:
            return None
        here = symbol is not None or (fact is not None and fact.there(self.interpreter.version, sys.platform))
        return Known(full, module, symbol, fact, here)

    def look(self, name: str) -> Known | None:
        """As `find`, but asks the interpreter for what it has not said; raises `library.ProbeError`."""
        place = self._place(name)
        if place is None:
            place = self._guessed(name)
        module, full = place
        self.ask(module)
        found = self.find(full)
        for ancestor in self._ancestors_of(module, full):
            self.ask(ancestor)
        found = self.find(full)
        if found is not None and found.symbol is not None:
            return found
        aliased = self.facts.resolved(full)
        asked = library.details(self.interpreter.python, list(dict.fromkeys([full, aliased])))
        symbol = asked.get(full) or asked.get(aliased)
        self._looked[full] = symbol
        if symbol is not None and found is None:
            return Known(full, module, symbol, None)
        return found._replace(symbol=symbol, here=found.here or symbol is not None) if found else None

    def heirs(self, known: Known) -> Iterator[tuple[str, tuple[Symbol, ...]]]:
        """What a class has from each of its public ancestors, without what it has of its own."""
        if known.symbol is None:
            return
        own = {last_of(symbol.name) for symbol in self._members(known.module, known.name)}
        for ancestor in known.symbol.ancestors:
            place = self._place(ancestor)
            symbols = tuple(symbol for symbol in (self._members(place[0], ancestor) if place else ())
                            if last_of(symbol.name) not in own and not last_of(symbol.name).startswith("__"))
            own.update(last_of(symbol.name) for symbol in symbols)
            if symbols:
                yield ancestor, symbols

    def _members(self, module: str, owner: str) -> list[Symbol]:
        symbols = self._symbols(module)
        kept, classes = self._classes.get(module, ((), {}))
        if kept is not symbols:
            classes = {}
            for symbol in symbols:
                classes.setdefault(symbol.name.rpartition(".")[0], []).append(symbol)
            self._classes[module] = symbols, classes
        return classes.get(owner, [])

    def _listed(self, module: str, name: str) -> Symbol | None:
        """What the interpreter's list of the module says of a name."""
        return next((symbol for symbol in self._members(module, name.rpartition(".")[0]) if symbol.name == name), None)

    def _symbols(self, module: str) -> tuple[Symbol, ...]:
        found = self.module(module)
        return found.symbols if found else ()

    def _inherited(self, module: str, name: str) -> tuple[str, Symbol] | None:
        """The public class that a member comes from, and what stands there."""
        owner, _, last = name.rpartition(".")
        cls = self._listed(module, owner)
        for ancestor in cls.ancestors if cls else ():
            place = self._place(ancestor)
            for symbol in self._members(place[0], ancestor) if place else ():
                if last_of(symbol.name) == last:
                    return ancestor, symbol
        return None

    def _ancestors_of(self, module: str, member: str) -> Iterator[str]:
        """The modules of the classes that a member may come from."""
        owner = member.rpartition(".")[0]
        cls = self._listed(module, owner)
        for ancestor in cls.ancestors if cls else ():
            place = self._place(ancestor)
            if place is not None:
                yield place[0]

    def _place(self, name: str) -> tuple[str, str] | None:
        """The module of a name, and the name as it is called here."""
        parts = name.split(".")
        for end in range(len(parts) - 1, 0, -1):
            module = ".".join(parts[:end])
            if module in self.facts or module in self.packages or self.store.known(module) is not None:
                return module, name
        return ("builtins", f"builtins.{name}") if self.facts.find(name) is not None else None

    def _guessed(self, name: str) -> tuple[str, str]:
        """The place of a name of which nobody has heard yet."""
        parts = name.split(".")
        for end in range(len(parts) - 1, 0, -1):
            module = ".".join(parts[:end])
            if not self.ask(module).problem:
                return module, name
        return "builtins", f"builtins.{name}"


def last_of(name: str) -> str:
    """The last part of a dotted name."""
    return name.rpartition(".")[2]


def open_reference(interpreter: Interpreter, assets: str, cache: str) -> Reference:
    """The reference of `interpreter`, without facts where they cannot be read; nothing is kept without a `cache`."""
    path = os.path.join(assets, "facts.json")
    try:
        known = facts.load(path)
    except facts.FactsUnusable as error:
        from stdref.log import logger

        # What the interpreter says is worth having without them.
        logger().warning("%s", error)
        known = facts.none()
    shipped = os.path.join(paths.ready(), "reference") if paths.ready() and interpreter == interpreters.own() else ""
    return Reference(interpreter, known, Store(interpreter, cache, path, shipped))
