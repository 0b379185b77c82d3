"""The Python interpreters of this machine: where they may be, each described by running it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stdref import paths

NAME = r"python(3(\.\d+)?)?(\.exe)?"
# Older ones must understand it too, to be told from what is no Python at all.
ASK = """import sys
try:
    import _tkinter
except ImportError:
    _tkinter = None
print('.'.join(map(str, sys.version_info[:3])), sys.executable)
print(sys.prefix)
print(_tkinter is not None)"""
OLDEST = (3, 8)
PROGRAMS = (os.path.join("bin", "python"), os.path.join("Scripts", "python.exe"), "python.exe")
PATIENCE = 10  # seconds until an interpreter that says nothing is no longer waited for
TOGETHER = 4  # interpreters that are run at one time; each mostly waits for its files
ENVIRONMENTS = ("", ".venv", "venv", "env")  # folders of a project that may hold a virtual environment


class Interpreter(NamedTuple):
    """An interpreter that answered: its path, its version, such as "3.12.1", its folder, and whether it has tkinter."""

    python: str
    version: str
    prefix: str = ""
    tkinter: bool = True


class Found(NamedTuple):
    """The interpreters that answered, newest first, and what is to be said of remembered ones that did not."""

    interpreters: tuple[Interpreter, ...]
    broken: tuple[str, ...] = ()


class NoInterpreter(Exception):
    """There is no usable interpreter at a path; the message says why and what to do."""


def own() -> Interpreter:
    """The interpreter that runs stdref; in the packaged app the one inside it, which is of the same version."""
    version = ".".join(map(str, sys.version_info[:3]))
    if bundled := paths.bundled_python():
        return Interpreter(bundled, version, os.path.join(paths.bundle(), "python"))
    return Interpreter(sys.executable, version, sys.prefix)


def describe(python: str) -> Interpreter:
    """Run `python` to learn about it; raises `NoInterpreter` where it does not answer or is too old."""
    import subprocess

    from stdref.run.command import environment

    try:
        done = subprocess.run([python, "-c", ASK], capture_output=True, text=True, timeout=PATIENCE, check=False,
                              env=environment(python), stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        raise NoInterpreter(f"{python} cannot be run ({error}): choose another interpreter") from error
    first, prefix, has_tk, *_ = [*done.stdout.strip().split("\n"), "", ""]
    version, _, executable = first.partition(" ")
    if done.returncode or not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise NoInterpreter(f"{python} is no Python interpreter that works: choose another one")
    if tuple(map(int, version.split(".")[:2])) < OLDEST:
        raise NoInterpreter(f"{python} is Python {version}: choose 3.8 or later")
    # What it calls itself: PATH may hold launchers that choose an interpreter.
    return Interpreter(executable or python, version, prefix, has_tk != "False")


def in_folder(folder: str) -> str:
    """The interpreter of the virtual environment in `folder`, or below it in .venv; empty where there is none."""
    for environment in ENVIRONMENTS:
        for program in PROGRAMS:
            path = os.path.join(folder, environment, program)
            if os.path.isfile(path) and os.access(path, os.X_OK):
                return path
    return ""


def find(remembered: Iterable[str] = ()) -> Found:
    """Every usable interpreter of this machine, each once; takes a while, since each one is run.

    Of those that are `remembered` because the reader picked them, one that does not answer is named.
    """
    from concurrent.futures import ThreadPoolExecutor

    mine = own()
    found = {_identity(mine.python): mine}
    wanted = {_identity(path): path for path in remembered if path}
    guessed = {_identity(path): path for path in _guesses() if path}
    asked = {identity: path for identity, path in {**guessed, **wanted}.items() if identity not in found}
    broken = []
    with ThreadPoolExecutor(TOGETHER) as pool:
        for identity, answer in zip(asked, pool.map(_answer, asked.values()), strict=True):
            if isinstance(answer, Interpreter):
                found.setdefault(_identity(answer.python), answer)
            elif identity in wanted:  # others were only a guess: a launcher without an interpreter behind it
                broken.append(answer)
    newest = sorted(found.values(), key=lambda item: [-int(part) for part in item.version.split(".")])
    return Found(tuple(newest), tuple(broken))


def _answer(python: str) -> Interpreter | str:
    """The interpreter, or why there is none."""
    try:
        return describe(python)
    except NoInterpreter as error:
        return str(error)


def _identity(python: str) -> str:
    """What two paths to the same interpreter have in common; an environment is another one than what it is made of."""
    folder = os.path.dirname(os.path.abspath(python))
    if os.path.isfile(os.path.join(os.path.dirname(folder), "pyvenv.cfg")):
        return os.path.join(os.path.realpath(folder), "python")
    return os.path.realpath(python)


def _guesses() -> Iterator[str]:
    """Where interpreters may be: the activated environment, PATH, pyenv, the Windows launcher."""
    yield in_folder(os.environ.get("VIRTUAL_ENV", os.devnull))
    for folder in os.get_exec_path():
        for name in _listed(folder):
            path = os.path.join(folder, name)
            if re.fullmatch(NAME, name) and os.access(path, os.X_OK):
                yield path
    versions = os.path.join(os.environ.get("PYENV_ROOT") or os.path.expanduser(os.path.join("~", ".pyenv")), "versions")
    for name in _listed(versions):
        yield in_folder(os.path.join(versions, name))
    if sys.platform == "win32":
        yield from _launched()


def _listed(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []  # PATH often names folders that are gone


def launched(listed: str) -> Iterator[str]:
    """The interpreters in what the launcher of Windows answers to "py -0p".

    A line holds a version, a mark of the default, and a path, which may have spaces in it.
    """
    for line in listed.splitlines():
        if match := re.search(r"[A-Za-z]:\\.*\.exe", line):
            yield match[0]


def _launched() -> Iterator[str]:
    import subprocess

    try:
        listed = subprocess.run(["py", "-0p"], capture_output=True, text=True, timeout=PATIENCE, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return
    yield from launched(listed)
