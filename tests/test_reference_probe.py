"""What interpreters are asked: names, kinds, symbols; by a probe that also runs in older ones."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from stdref.reference import interpreters, library
from stdref.reference.library import ProbeError


def test_kinds_of_names() -> None:
    expected = {
        "json": "module", "json.dumps": "function", "json.JSONDecodeError": "exception", "pathlib.Path": "class",
        "pathlib.Path.exists": "method", "pathlib.Path.name": "property", "asyncio.sleep": "coroutine",
        "math.pi": "constant", "sys.flags": "constant", "str.split": "method", "len": "function",
        "os.path.join": "function", "json.nothing": None, "nonsuch": None, "nonsuch.x": None, "antigravity": None,
        "this.s": None,
    }  # fmt: skip
    version, found = library.kinds(sys.executable, list(expected))
    assert version == ".".join(map(str, sys.version_info[:3]))
    assert found == expected


def test_neither_the_readers_folder_nor_the_probes_own_holds_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stray.py").write_text("raise SystemExit", encoding="utf-8")
    (tmp_path / "json.py").write_text("dumps = 1", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    _, found = library.kinds(sys.executable, ["stray", "library", "probe.find", "json.dumps"])
    assert found == {"stray": None, "library": None, "probe.find": None, "json.dumps": "function"}


def test_symbols_of_a_module() -> None:
    found = library.walk(sys.executable, {"json": [], "os.path": ["_get_sep"], "nonsuch": [], "antigravity": []})
    assert [name for name, module in found.items() if not module.problem] == ["json", "os.path"]
    assert found["antigravity"].problem == "ImportError: never imported"
    assert found["json"].summary.startswith("JSON (JavaScript Object Notation)")
    by_name = {symbol.name: symbol for module in found.values() for symbol in module.symbols}
    dumps = by_name["json.dumps"]
    assert dumps[:2] == ("json.dumps", "function")
    assert dumps.signature.startswith("(obj, *, skipkeys=False")
    assert dumps.summary == "Serialize ``obj`` to a JSON formatted ``str``."
    assert "\n\nIf ``skipkeys`` is true" in dumps.doc
    assert by_name["json.JSONEncoder.encode"].kind == "method"
    assert by_name["json.JSONDecodeError"].ancestors == (
        "builtins.ValueError", "builtins.Exception", "builtins.BaseException")
    # The module's own name for itself is posixpath or ntpath.
    assert by_name["os.path.join"].kind == "function"
    assert "os.path._get_sep" in by_name
    assert all(name.startswith(("json.", "os.path.")) for name in by_name)


def test_kinds_values_and_what_stands_elsewhere() -> None:
    names = ("math", "asyncio", "typing", "io", "signal", "dataclasses")
    found = library.walk(sys.executable, {name: [] for name in names})
    by_name = {symbol.name: symbol for module in found.values() for symbol in module.symbols}
    assert by_name["math.pi"][1:5] == ("constant", "", "", "3.141592653589793")
    assert by_name["asyncio.sleep"].kind == "coroutine"
    assert by_name["typing.Optional"].kind == "type alias"
    assert by_name["signal.Signals.SIGINT"].value == "2"
    # What a public class passes on stands there; what a private one does has no other place.
    assert "io.TextIOWrapper.readlines" not in by_name or by_name["io.TextIOWrapper.readlines"].home
    assert by_name["io.StringIO.closed"].kind == "property"
    assert by_name["dataclasses.field"].signature.startswith("(*, default=")
    assert all(" at 0x" not in symbol.signature + symbol.value for symbol in by_name.values())


def test_values_are_the_same_in_each_process() -> None:
    # Addresses, and the order of sets, are another each time.
    names = dict.fromkeys(("filecmp", "hashlib", "sys", "sqlite3", "optparse", "xmlrpc.client"), ())
    first, second = ({symbol.name: symbol.value for module in library.walk(sys.executable, names).values()
                      for symbol in module.symbols} for _ in range(2))
    assert first == second
    assert not [value for value in first.values() if re.search("x7f[0-9a-f]{8}", value)]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no curses")
def test_signatures_of_a_module_that_has_no_screen() -> None:
    [module] = library.walk(sys.executable, {"curses": []}).values()
    by_name = {symbol.name: symbol for symbol in module.symbols}
    assert by_name["curses.window.border"].signature.startswith("(self, ls=")
    assert by_name["curses.wrapper"].signature == "(func, /, *args, **kwds)"


BAD = {
    "quits": "raise SystemExit(3)", "fails": "1 / 0", "chats": "print('{}')\nx = 1\ninput('name?')",
    "ends": "import os\nos._exit(5)", "hangs": "while True: pass", "leaves": """
import atexit, threading, time
threading.Thread(target=time.sleep, args=(60,)).start()
atexit.register(time.sleep, 60)
y = 2
""", "windows": "import tkinter\ntkinter.Tk()\nz = 3", "stops": "import signal\nsignal.raise_signal(signal.SIGKILL)",
    "interrupts": "raise KeyboardInterrupt", "lies": """
class Lie:
    def __getattr__(self, name): raise RuntimeError(name)
    __class__ = property(lambda self: 1 / 0)
lie = Lie()
class Odd(type):
    def __dir__(cls): raise ValueError
class Made(metaclass=Odd):
    @property
    def __doc__(self): raise ValueError
    ok = 1
""", "closes": "import os\nfor n in range(3, 50):\n try: os.close(n)\n except OSError: pass",
}


def python_with(folder: Path, modules: dict[str, str]) -> str:
    """An interpreter that finds `modules`, as one with packages of its own would."""
    package = folder / "lib"
    package.mkdir()
    for name, text in modules.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    python = folder / "python"
    python.write_text(f'#!/bin/sh\nshift\nexec env PYTHONPATH={package} {sys.executable} "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    return str(python)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_signatures_tell_nothing_of_the_machine(tmp_path: Path) -> None:
    text = "import os, sys\ndef ask(environ=os.environ, python=sys.executable, key=lambda x: x, *, last=1): ...\n"
    found = library.walk(python_with(tmp_path, {"own": text}), {"own": []})
    assert [symbol.signature for symbol in found["own"].symbols] == [
        "(environ=os.environ, python=sys.executable, key=..., *, last=1)"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_module_that_misbehaves_costs_its_own_entry(tmp_path: Path) -> None:
    python = python_with(tmp_path, BAD)
    told = []
    found = library.walk(python, {name: [] for name in [*BAD, "json"]}, limit=2,
                         told=lambda module: told.append(module.name))
    assert sorted(told) == sorted([*BAD, "json"])
    names = {name: [symbol.name for symbol in module.symbols] for name, module in found.items()}
    assert {name for name, module in found.items() if module.problem} == {
        "quits", "fails", "chats", "ends", "hangs", "windows", "stops", "interrupts", "closes"}
    assert names["leaves"] == ["leaves.y"]
    assert "lies.Made" in names["lies"]
    assert "json.dumps" in names["json"]
    assert library.kinds(python, ["quits.x", "ends.x", "json.dumps"], limit=2)[1] == {
        "quits.x": None, "ends.x": None, "json.dumps": "function"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (None, "cannot be asked"),
        ("exit 0", "is no Python interpreter that works"),
        ("echo hello", "is no Python interpreter that works"),
        ("echo broken >&2; exit 7", "the probe ended with 7 (broken)"),
        ("exit 7", "the probe ended with 7 (no message)"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
def test_interpreter_that_does_not_answer(tmp_path: Path, body: str | None, expected: str) -> None:
    python = tmp_path / "python"
    if body is not None:
        python.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        python.chmod(0o755)
    with pytest.raises(ProbeError, match=re.escape(f"{python}: {expected}") + ".*: choose another interpreter$"):
        library.kinds(str(python), ["json"])


def test_probe_runs_in_other_versions() -> None:
    others = [each for each in interpreters.find().interpreters if each.python != sys.executable]
    if not others:
        pytest.skip("there is no other interpreter")
    for other in others:
        found = library.walk(other.python, {name: [] for name in ("json", "asyncio", "typing", "ctypes")})
        assert [module.problem for module in found.values()] == [""] * 4, other
        assert library.kinds(other.python, ["json.dumps"]) == (other.version, {"json.dumps": "function"})
        assert library.describe(other.python)["version"] == other.version
