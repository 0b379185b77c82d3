"""What interpreters are asked: names, kinds, symbols; by a probe that also runs in older ones."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from stdref.reference import library
from stdref.reference.library import ProbeError, Symbol


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
    found = library.symbols(sys.executable, ["json", "os.path", "nonsuch", "antigravity"])
    assert list(found) == ["json", "os.path"]
    by_name = {symbol.name: symbol for symbols in found.values() for symbol in symbols}
    dumps = by_name["json.dumps"]
    assert dumps[:2] == ("json.dumps", "function")
    assert dumps.signature.startswith("(obj, *, skipkeys=False")
    assert dumps.summary == "Serialize ``obj`` to a JSON formatted ``str``."
    assert not dumps.inherited
    assert by_name["json.JSONEncoder.encode"].kind == "method"
    # The module's own name for itself is posixpath or ntpath.
    assert by_name["os.path.join"].kind == "function"
    assert all(name.startswith(("json.", "os.path.")) for name in by_name)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no curses")
def test_signature_that_cannot_be_made_costs_only_itself() -> None:
    [symbols] = library.symbols(sys.executable, ["curses"]).values()
    by_name = {symbol.name: symbol for symbol in symbols}
    assert by_name["curses.window.border"].signature == ""
    assert by_name["curses.wrapper"].signature == "(func, /, *args, **kwds)"


def test_modules_that_fail_are_left_out(tmp_path: Path) -> None:
    package = tmp_path / "lib"
    package.mkdir()
    for name, text in {"quits": "raise SystemExit(3)", "fails": "1 / 0", "chats": "print('{}')\nx = 1"}.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    python = tmp_path / "python"
    # An interpreter that finds these modules, as one with packages of its own would.
    python.write_text(f"#!/bin/sh\nshift\nexec env PYTHONPATH={package} {sys.executable} \"$@\"\n", encoding="utf-8")
    python.chmod(0o755)
    assert library.symbols(str(python), ["quits", "fails", "chats"]) == {
        "chats": (Symbol("chats.x", "constant", "", "", False),)}
    assert library.kinds(str(python), ["quits.x", "fails.x", "chats.x"])[1] == {
        "quits.x": None, "fails.x": None, "chats.x": "constant"}


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


@pytest.mark.parametrize("version", ["3.8", "3.12", "3.13"])
def test_probe_runs_in_other_versions(version: str) -> None:
    python = shutil.which(f"python{version}")
    if python is None or subprocess.run([python, "--version"], capture_output=True, check=False).returncode:
        pytest.skip(f"there is no python{version}")
    symbols = library.symbols(python, ["json", "asyncio", "typing", "ctypes"])
    assert len(symbols) == 4
    assert library.kinds(python, ["json.dumps"])[0].startswith(f"{version}.")


def test_symbols_are_kept_and_damaged_files_asked_for_again(tmp_path: Path) -> None:
    folder = str(tmp_path)
    assert library.known_symbols(sys.executable, "3.11.0", "json", folder) is None
    found = library.cached_symbols(sys.executable, "3.11.0", ["json"], folder)
    assert library.known_symbols(sys.executable, "3.11.0", "json", folder) == found["json"]
    assert library.known_symbols(sys.executable, "3.12.0", "json", folder) is None
    [file] = tmp_path.rglob("json.json")
    for damage in ("", "[[1]]", "{}", '"text"'):
        file.write_text(damage, encoding="utf-8")
        assert library.cached_symbols(sys.executable, "3.11.0", ["json"], folder) == found
