"""What an interpreter said of its modules, in files of the cache: asked once, then at hand at once.

The folder's name holds the interpreter's path, version and age, and those of the probe and the facts, so that an
upgrade of any of them asks anew; a module of a package is kept with the package's version.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import zlib
from collections.abc import Callable, Iterable, Mapping

from stdref.reference import library
from stdref.reference.interpreters import Interpreter
from stdref.reference.library import Module

KEPT = 6  # interpreters whose answers are kept
AT_HAND = 12  # modules that are kept in memory
Told = Callable[[int, int], None]
"""Hears how many modules are done, of how many."""


class Store:
    """The answers of one interpreter; `folder` is the cache, or empty where nothing can be kept.

    `shipped` is a folder of answers that came with stdref, if any.
    """

    def __init__(self, interpreter: Interpreter, folder: str, facts_file: str, shipped: str = "") -> None:
        self.interpreter = interpreter
        self._shipped = shipped
        self._folder = os.path.join(folder, f"reference-{_key(interpreter, facts_file)}") if folder else ""
        self._at_hand: dict[str, Module] = {}

    def known(self, module: str, stamp: str = "") -> Module | None:
        """What is known of `module` without asking; `stamp` is the version of the package that it belongs to."""
        name = module + (f"@{stamp}" if stamp else "")
        if name not in self._at_hand:
            folders = filter(None, (self._shipped, self._folder))
            answers = (_read(os.path.join(folder, f"{name}.json"), module) for folder in folders)
            found = next(filter(None, answers), None)
            if found is None:
                return None
            self._keep(name, found)
        return self._at_hand.get(name)

    def ask(self, modules: Mapping[str, Iterable[str]], stamp: str = "",
            told: Told = lambda done, of: None) -> dict[str, Module]:
        """What the interpreter says of `modules`, each with further names of it; raises `library.ProbeError`.

        A module that it cannot import is there all the same, with its problem.
        """
        known = {name: found for name in modules if (found := self.known(name, stamp)) is not None}
        missing = {name: further for name, further in modules.items() if name not in known}
        done = 0

        def take(module: Module) -> None:
            nonlocal done
            done += 1
            self._write(module.name, stamp, module)
            told(done, len(missing))

        if missing:
            known |= library.walk(self.interpreter.python, missing, told=take)
        return {name: known[name] for name in modules if name in known}

    def _write(self, module: str, stamp: str, found: Module) -> None:
        name = module + (f"@{stamp}" if stamp else "")
        self._keep(name, found)
        if not self._folder:
            return
        if not os.path.isdir(self._folder):
            os.makedirs(self._folder)
            _sweep(os.path.dirname(self._folder))
        # A name of its own for each writer, then one step: a second window never reads half a file.
        path = os.path.join(self._folder, f"{name}.json")
        temporary = f"{path}.{os.getpid()}"
        with open(temporary, "w", encoding="utf-8", errors="surrogatepass") as file:
            json.dump([found.doc, found.problem, found.symbols], file)
        os.replace(temporary, path)

    def _keep(self, name: str, found: Module) -> None:
        while len(self._at_hand) >= AT_HAND:
            # Another thread may be quicker.
            self._at_hand.pop(next(iter(self._at_hand)), None)
        self._at_hand[name] = found


def _key(interpreter: Interpreter, facts_file: str) -> str:
    parts = [os.path.realpath(interpreter.python), interpreter.python, interpreter.version]
    for path in (interpreter.python, library.PROBE, facts_file):
        with contextlib.suppress(OSError):
            state = os.stat(path)
            parts.append(f"{state.st_size} {state.st_mtime_ns}")
    return f"{zlib.crc32('|'.join(parts).encode('utf-8', 'replace')):08x}"


def _read(path: str, module: str) -> Module | None:
    try:
        with open(path, encoding="utf-8") as file:
            doc, problem, rows = json.load(file)
        symbols = tuple(library.symbol_of("", row) for row in rows)
    except (OSError, ValueError, TypeError, LookupError):
        return None
    texts = (doc, problem, *(field for symbol in symbols for field in symbol[:6]))
    sound = all(isinstance(text, str) for text in texts) and all(symbol.name and symbol.kind for symbol in symbols)
    return Module(module, doc, symbols, problem) if sound else None


def _sweep(folder: str) -> None:
    """Remove the answers of all but the latest interpreters."""
    found = []
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if name.startswith("reference-") and os.path.isdir(path):
            with contextlib.suppress(FileNotFoundError):
                found.append((os.stat(path).st_mtime, path))
    for _, path in sorted(found, reverse=True)[KEPT:]:
        shutil.rmtree(path, ignore_errors=True)
