"""Asks an interpreter about names and modules by running `probe.py` in it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import subprocess

PROBE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "probe.py")
LIMIT = 15.0  # seconds that one module may take
SHOWN = 200  # characters of the first paragraph of a docstring that make a summary
# A module that opens a window at import fails at that, and costs its own entry.
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


class Symbol(NamedTuple):
    """A public name as the interpreter describes it; fields are empty where it has nothing to say.

    `home` is the private class that a member comes from, if not its own; what a class has from public classes stands
    there, under the names in `ancestors`.
    """

    name: str
    kind: str
    signature: str = ""
    doc: str = ""
    value: str = ""
    home: str = ""
    bases: tuple[str, ...] = ()
    ancestors: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The first paragraph of the docstring on one line, without the calls that it may begin with."""
        return " ".join(without_calls(self.doc, self.name).partition("\n\n")[0].split())[:SHOWN]


def without_calls(doc: str, name: str) -> str:
    """A docstring without the lines that only show how `name` is called, which those of built-in objects begin with."""
    lines = doc.lstrip().split("\n")
    last = re.escape(name.rpartition(".")[2])
    while lines and (not lines[0].strip() or re.match(rf"\s*(\w+\.)?{last}\(", lines[0])):
        lines.pop(0)
    return "\n".join(lines)


class Module(NamedTuple):
    """What an interpreter says of a module; `problem` says why it could not be asked, empty where it could."""

    name: str
    doc: str = ""
    symbols: tuple[Symbol, ...] = ()
    problem: str = ""

    @property
    def summary(self) -> str:
        """The first line of the module's docstring."""
        first = self.doc.strip().split("\n\n")[0]
        return " ".join(first.split())[:SHOWN]


class ProbeError(Exception):
    """The interpreter could not be asked; the message says which, why and what to do."""


def walk(python: str, modules: Mapping[str, Iterable[str]], limit: float = LIMIT,
         told: Callable[[Module], None] = lambda module: None) -> dict[str, Module]:
    """What `python` says of `modules`, each with further names to look at; `told` hears each as soon as it is there.

    A module that crashes or hangs costs its own entry: the rest is asked of a new process.
    """
    left = {name: list(further) for name, further in modules.items()}
    found: dict[str, Module] = {}

    def take(module: Module) -> None:
        found[module.name] = module
        left.pop(module.name, None)
        told(module)

    while left:
        begun, ended = "", False
        for line in _reply(python, {"modules": left}, limit):
            match line:
                case ["begin", str(begun)]:
                    pass
                case ["module", str(name), str(doc), list(rows)]:
                    take(Module(name, doc, tuple(symbol_of(name, row) for row in rows)))
                case ["failed", str(name), str(problem)]:
                    take(Module(name, problem=problem))
                case ["end"]:
                    ended = True
        if ended:
            break
        if begun not in left:
            raise ProbeError(f"{python}: ended in the middle of its answer: choose another interpreter")
        take(Module(begun, problem="it ends the interpreter, or takes too long"))
    return {name: found[name] for name in modules if name in found}


def kinds(python: str, names: list[str], limit: float = LIMIT) -> tuple[str, dict[str, str | None]]:
    """The interpreter's version and, for each of `names`, its kind or None where there is no such name."""
    version, found = _asked(python, names, limit)
    return version, {name: row[1] if row else None for name, row in found.items()}


def details(python: str, names: list[str], limit: float = LIMIT) -> dict[str, Symbol]:
    """What `python` says of each of the qualified `names` that it has, listed by their modules or not."""
    return {name: symbol_of("", row) for name, row in _asked(python, names, limit)[1].items() if row}


def _asked(python: str, names: list[str], limit: float) -> tuple[str, dict[str, list[Any] | None]]:
    version, left = "", list(names)
    found: dict[str, list[Any] | None] = {}
    while True:
        begun = ""
        for line in _reply(python, {"names": left}, limit):
            match line:
                case ["version", str(version)]:
                    pass
                case ["begin", str(begun)]:
                    pass
                case ["name", str(name), row]:
                    found[name] = row
                case ["end"]:
                    return version, {name: found.get(name) for name in names}
        if not begun or begun in found:
            raise ProbeError(f"{python}: ended in the middle of its answer: choose another interpreter")
        found[begun] = None
        left = [name for name in left if name not in found]


def describe(python: str, limit: float = LIMIT) -> dict[str, Any]:
    """What the interpreter says of itself: see the probe."""
    for line in _reply(python, {"describe": True}, limit):
        if line[0] == "self" and isinstance(line[1], dict):
            return line[1]
    raise ProbeError(f"{python}: is no Python interpreter that works: choose another interpreter")


def symbol_of(module: str, row: list[Any]) -> Symbol:
    """The symbol that a row of the probe describes; `module` is what its name lacks, if anything."""
    filled: list[Any] = [*row, *[""] * (8 - len(row))]
    name, kind, signature, doc, value, home, bases, ancestors = filled
    return Symbol(f"{module}.{name}" if module else name, kind, signature, doc, value, home, tuple(bases),
                  tuple(ancestors))


def _reply(python: str, request: Mapping[str, Any], limit: float) -> Iterator[list[Any]]:
    """The lines that the probe answers with; they end where the process does, or is ended for taking too long."""
    process = _start(python)
    assert process.stdin is not None and process.stdout is not None and process.stderr is not None
    watch = _Watch(process, limit)
    lines = 0
    try:
        with contextlib.suppress(BrokenPipeError):  # it has ended already; what it said comes next
            process.stdin.write(json.dumps(request).encode())
            process.stdin.close()
        for text in process.stdout:
            watch.heard()
            line = json.loads(text)
            if not isinstance(line, list) or not line:
                raise ValueError("not a line of the probe")
            lines += 1
            yield line
            if line[0] == "end":
                return
            watch.heard()  # what the caller does with a line is not the probe's time
        if not lines:
            raise ProbeError(_failure(python, process, watch.late))
    except ValueError as error:
        raise ProbeError(f"{python}: is no Python interpreter that works: choose another interpreter") from error
    finally:
        watch.end()
        _kill(process)
        process.stdout.close()
        process.stderr.close()
        process.wait()


class _Watch:
    """Ends a process that has not been heard of for `limit` seconds; one thread, since a walk has many lines."""

    def __init__(self, process: subprocess.Popen[bytes], limit: float) -> None:
        import threading

        self.late = False
        self._process, self._limit, self._ended = process, limit, threading.Event()
        self._last = time.monotonic()
        threading.Thread(target=self._watch, daemon=True).start()

    def heard(self) -> None:
        """Begin the time anew."""
        self._last = time.monotonic()

    def end(self) -> None:
        """Watch no longer."""
        self._ended.set()

    def _watch(self) -> None:
        while (left := self._last + self._limit - time.monotonic()) > 0:
            if self._ended.wait(left):
                return
        self.late = True
        _kill(self._process)


def _start(python: str) -> subprocess.Popen[bytes]:
    import subprocess

    from stdref.run.command import environment

    variables = {name: value for name, value in environment(python).items() if name not in DISPLAYS}
    try:
        # -I: neither the probe's neighbours nor the reader's folder may pass for modules.
        # -W ignore: old modules announce their end on import, which is no concern of a walk.
        return subprocess.Popen([python, "-I", "-W", "ignore", "-B", PROBE], stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=variables,
                                start_new_session=sys.platform != "win32")
    except OSError as error:
        raise ProbeError(f"{python}: cannot be asked ({error}): choose another interpreter") from error


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the process, and what its modules started in its session."""
    if sys.platform == "win32":
        process.kill()
        return
    import signal

    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return  # nothing of it is left


def _failure(python: str, process: subprocess.Popen[bytes], late: bool) -> str:
    if late:
        return f"{python}: cannot be asked (no answer in time): choose another interpreter"
    assert process.stderr is not None
    said = process.stderr.read().decode("utf-8", "replace").strip().splitlines()[-1:] or ["no message"]
    status = process.wait()
    what = f"the probe ended with {status} ({said[0]})" if status else "is no Python interpreter that works"
    return f"{python}: {what}: choose another interpreter"
