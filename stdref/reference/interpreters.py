"""The Python interpreters of this machine, found on PATH, each described by running it."""

from __future__ import annotations

import os
import re
import sys
from typing import NamedTuple

NAME = r"python(3(\.\d+)?)?(\.exe)?"
ASK = "import sys; print('.'.join(map(str, sys.version_info[:3])), sys.executable)"
OLDEST = (3, 8)


class Interpreter(NamedTuple):
    """An interpreter that answered: its path and its version, such as "3.12.1"."""

    python: str
    version: str


class NoInterpreter(Exception):
    """There is no usable interpreter at a path; the message says why and what to do."""


def own() -> Interpreter:
    """The interpreter that runs stdref."""
    return Interpreter(sys.executable, ".".join(map(str, sys.version_info[:3])))


def describe(python: str) -> Interpreter:
    """Run `python` to learn its version; raises `NoInterpreter` where it does not answer or is too old."""
    import subprocess

    from stdref.run.command import environment

    try:
        done = subprocess.run([python, "-c", ASK], capture_output=True, text=True, timeout=10, check=False,
                              env=environment(python), stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        raise NoInterpreter(f"{python} cannot be run ({error}): choose another interpreter") from error
    version, _, executable = done.stdout.strip().partition(" ")
    if done.returncode or not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise NoInterpreter(f"{python} is no Python interpreter that works: choose another one")
    if tuple(map(int, version.split(".")[:2])) < OLDEST:
        raise NoInterpreter(f"{python} is Python {version}: choose 3.8 or later")
    # What it calls itself: PATH may hold launchers that choose an interpreter.
    return Interpreter(executable or python, version)


def find() -> list[Interpreter]:
    """Every usable interpreter on PATH, each once, newest first; takes a while, since each one is run."""
    found = {os.path.realpath(sys.executable): own()}
    tried = set(found)
    for folder in os.get_exec_path():
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue  # PATH often names folders that are gone
        for name in names:
            path = os.path.join(folder, name)
            if not re.fullmatch(NAME, name) or os.path.realpath(path) in tried or not os.access(path, os.X_OK):
                continue
            tried.add(os.path.realpath(path))
            try:
                interpreter = describe(path)
            except NoInterpreter:
                continue  # a launcher without an interpreter behind it; it was only a guess
            found.setdefault(os.path.realpath(interpreter.python), interpreter)
    return sorted(found.values(), key=lambda item: [-int(part) for part in item.version.split(".")])
