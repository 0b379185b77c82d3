"""What is known with one interpreter: its own words joined with the facts, kept between starts, packages included."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from stdref.reference import interpreters, library
from stdref.reference.interpreters import Interpreter, own
from stdref.reference.known import Reference, open_reference
from tests.conftest import CHECKOUT

ASSETS = str(CHECKOUT / "assets")


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    """The reference of this interpreter, which has been asked about a few modules."""
    made = open_reference(own(), ASSETS, str(tmp_path_factory.mktemp("cache")))
    made.fill(["json", "csv", "io", "builtins", "pathlib", "typing", "os"])
    return made


@pytest.mark.parametrize(
    ("name", "kind", "signature", "summary"),
    [
        ("json.dumps", "function", "(obj, *, skipkeys=False", "Serialize ``obj`` to a JSON"),
        ("str.split", "method", "(self, /, sep=None", "Return a list"),
        ("csv.csvreader.line_num", "property", "", ""),
        ("asyncio.loop.call_soon", "method", "(self, callback, *args", ""),
        ("hashlib.hash.update", "method", "(self, obj, /)", "Update this hash object's state"),
        ("xml.dom.Element.getAttribute", "method", "(self, attname)", "Returns the value"),
        ("subprocess.CompletedProcess.returncode", "attribute", ": int", ""),
        ("email.utils.localtime", "function", "(dt=None", "Return local time"),
        ("object.__eq__", "method", "(self, value, /)", "Return self==value."),
    ],
)  # fmt: skip
def test_documented_name_is_found(reference: Reference, name: str, kind: str, signature: str, summary: str) -> None:
    found = reference.look(name)
    assert found is not None and found.here and found.documented
    assert (found.shown, found.kind) == (name, kind)
    assert found.signature.startswith(signature)
    assert found.summary.startswith(summary)


def test_member_that_is_only_inherited_is_found_under_the_class(reference: Reference) -> None:
    found = reference.find("pathlib.Path.is_relative_to")
    assert found is not None and found.inherited == "pathlib.PurePath"
    assert found.summary.startswith("Return True if the path is relative to another path")
    error = reference.find("json.JSONDecodeError")
    assert error is not None
    heirs = dict(reference.heirs(error))
    assert "builtins.BaseException.with_traceback" in [symbol.name for symbol in heirs["builtins.BaseException"]]


def test_what_this_interpreter_lacks(reference: Reference) -> None:
    later = reference.look("annotationlib.Format")
    assert later is not None and later.since == "3.14"
    assert later.here == (sys.version_info >= (3, 14))
    foreign = reference.look("os.startfile")
    assert foreign is not None and foreign.here == (sys.platform == "win32")
    assert foreign.signature.startswith("(filepath")
    assert reference.look("json.nothing") is None
    assert reference.look("nonsuch.thing") is None


def test_names_for_the_index(reference: Reference) -> None:
    found = {known.name: known for known in reference.everything(["json", "pathlib"])}
    assert found["json.dumps"].module == "json"
    assert found["pathlib.Path.is_relative_to"].inherited == "pathlib.PurePath"
    assert "pathlib.Path.is_relative_to" not in {
        known.name for known in reference.everything(["json", "pathlib"], inherited=False)}


def test_answers_are_kept_and_damaged_ones_asked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = open_reference(own(), ASSETS, str(tmp_path))
    assert first.module("json") is None and first.names("json")
    first.fill(["json", "nonsuch"])
    module = first.module("json")
    assert module is not None and module.symbols
    [file] = tmp_path.rglob("json.json")
    with monkeypatch.context() as patched:
        patched.setattr(library, "walk", None)  # nobody is asked
        again = open_reference(own(), ASSETS, str(tmp_path))
        again.fill(["json", "nonsuch"])
        assert again.module("json") == module
        gone = again.module("nonsuch")
        assert gone is not None and "ModuleNotFoundError" in gone.problem
    for damage in ("", "[[1]]", "{}", '"text"', '["", "", [[]]]', '["", "", [[1, 2]]]', "[1, 2, []]"):
        file.write_text(damage, encoding="utf-8")
        damaged = open_reference(own(), ASSETS, str(tmp_path))
        assert damaged.module("json") is None, damage
        assert damaged.ask("json") == module
    # Another version is another interpreter, whatever its path.
    assert open_reference(Interpreter(sys.executable, "3.99.0"), ASSETS, str(tmp_path)).module("json") is None


def test_only_a_few_interpreters_are_kept(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"reference-{number}").mkdir()
        os.utime(tmp_path / f"reference-{number}", (number, number))
    open_reference(own(), ASSETS, str(tmp_path)).fill(["json"])
    left = sorted(folder.name for folder in tmp_path.iterdir())
    assert len(left) == 6 and "reference-8" in left and "reference-2" not in left


def test_without_facts_the_interpreter_speaks_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    alone = open_reference(own(), str(tmp_path), "")
    assert "facts.json cannot be read" in caplog.text
    found = alone.look("json.dumps")
    assert found is not None and found.signature.startswith("(obj")


@pytest.mark.skipif(sys.platform == "win32", reason="environments lie elsewhere there")
def test_packages_of_an_environment_are_asked_on_demand(tmp_path: Path) -> None:
    venv.create(tmp_path / "project" / ".venv", symlinks=True)
    python = interpreters.in_folder(str(tmp_path / "project"))
    assert python == interpreters.in_folder(str(tmp_path / "project" / ".venv"))
    assert interpreters.in_folder(str(tmp_path)) == ""
    interpreter = interpreters.describe(python)
    assert interpreter.prefix == str(tmp_path / "project" / ".venv")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([python, "-c", where], capture_output=True, text=True, check=True).stdout.strip())
    _install(site, "1.0", "def brew(leaves): 'Make tea.'")
    reference = open_reference(interpreter, ASSETS, str(tmp_path / "cache"))
    assert [(each.name, each.version, each.modules) for each in reference.look_for_packages()] == [
        ("Tea", "1.0", ("tea", "tea.pot"))]
    assert reference.module("tea.pot") is None  # nothing has been imported for that
    found = reference.look("tea.brew")
    assert found is not None and (found.signature, found.summary) == ("(leaves)", "Make tea.")
    # A new version is asked anew.
    _install(site, "2.0", "def brew(leaves, water): 'Make more tea.'")
    again = open_reference(interpreter, ASSETS, str(tmp_path / "cache"))
    again.look_for_packages()
    found = again.look("tea.brew")
    assert found is not None and found.signature == "(leaves, water)"


def _install(site: Path, version: str, code: str) -> None:
    """Put a distribution called Tea into an environment, as an installer would."""
    for old in site.glob("tea-*"):
        for file in old.iterdir():
            file.unlink()
        old.rmdir()
    info = site / f"tea-{version}.dist-info"
    for folder in (info, site / "tea"):
        folder.mkdir(exist_ok=True)
    (site / "tea" / "__init__.py").write_text(code, encoding="utf-8")
    (site / "tea" / "pot.py").write_text("raise SystemExit", encoding="utf-8")
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: Tea\nVersion: {version}\n", encoding="utf-8")
    files = ("tea/__init__.py", "tea/pot.py", "tea/_secret.py", "tea/tests/test_tea.py", f"{info.name}/METADATA")
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in files), encoding="utf-8")


def test_launcher_of_windows_names_interpreters_by_version_and_path() -> None:
    listed = (" -V:3.13 *        C:\\Program Files\\Python313\\python.exe\n"
              " -V:3.11-32       C:\\Users\\Zoë\\Python311-32\\python.exe\n"
              " -3.9-64\td:\\old\\python39\\python.exe\n"
              "No installed Pythons found!\n")
    assert list(interpreters.launched(listed)) == [
        "C:\\Program Files\\Python313\\python.exe", "C:\\Users\\Zoë\\Python311-32\\python.exe",
        "d:\\old\\python39\\python.exe"]


@pytest.mark.skipif(os.name == "nt", reason="a script stands for an interpreter")
def test_remembered_interpreter_that_hangs_is_named_and_costs_the_others_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(interpreters, "PATIENCE", 1)
    for name, does in (("python3.9", "exit 3"), ("python3.10", "exec sleep 60")):
        script = tmp_path / name
        script.write_text(f"#!/bin/sh\nPATH=/bin:/usr/bin\n{does}\n", encoding="utf-8")
        script.chmod(0o755)
    found = interpreters.find([str(tmp_path / "python3.10"), str(tmp_path / "gone")])
    assert own().python in [each.python for each in found.interpreters]
    assert [str(tmp_path / name) in said for name, said in zip(("python3.10", "gone"), found.broken, strict=True)] == [
        True, True]
