"""`stdref --selftest`: whether this copy of stdref has all it needs; the packaged app is built only if it says yes."""

from __future__ import annotations

import os
import subprocess
import sys

from stdref import paths
from stdref.reference.interpreters import own

# Run by the interpreter of the examples: each line has broken a package once.
LOOK = """
import inspect, json, os, subprocess, sys, zoneinfo
import bz2, ctypes, decimal, hashlib, lzma, multiprocessing, sqlite3, ssl, tkinter, venv, zlib
if os.name != "nt":
    import curses
assert inspect.getsource(json.dumps)
assert zoneinfo.ZoneInfo("Europe/Paris")
assert tkinter.Tcl().eval("info library")
child = "import ctypes, ssl, sys; sys.stdout.write('child')"
grandchild = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}], env={{}}, check=True)"
environment = {"SYSTEMROOT": os.environ["SYSTEMROOT"]} if os.name == "nt" else {}
done = subprocess.run([sys.executable, "-c", grandchild if os.name != "nt" else child], env=environment,
                      capture_output=True, text=True, timeout=60)
assert done.stdout == "child", done.stderr
print(".".join(map(str, sys.version_info[:3])))
"""
FAILURE = 1


def run() -> int:
    """Test, say what was found, and return the exit status."""
    problem = _interpreter() or _index()
    if problem:
        print(f"stdref: {problem}", file=sys.stderr)
        return FAILURE
    print(f"stdref: all is well; examples run with Python {own().version}, {own().python}")
    return 0


def _interpreter() -> str:
    """What is wrong with the interpreter of the examples."""
    from stdref.run.command import environment

    python = own().python
    try:
        done = subprocess.run([python, "-c", LOOK], env=environment(python), capture_output=True, text=True,
                              timeout=120, check=False, stdin=subprocess.DEVNULL)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{python} cannot be run: {error}"
    if done.returncode:
        return f"{python} lacks something: {done.stderr.strip()}"
    return "" if done.stdout.strip() == own().version else f"{python} is {done.stdout.strip()}, not {own().version}"


def _index() -> str:
    """What is wrong with the index that the packaged app brings along."""
    from stdref.search import index

    if not paths.ready():
        return ""
    path = os.path.join(paths.ready(), index.SHIPPED)
    return "" if index.ready(path, index.shipped_key()) else f"the search index {path} is not sound"
