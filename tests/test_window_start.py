"""The program as it is started: what it loads before the first paint, and what it says where no window can be."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import small_catalog
from tests.conftest import CHECKOUT, wait_until

HEAVY = {
    "dataclasses", "subprocess", "tempfile", "logging", "sqlite3", "asyncio", "xml.etree", "xml.parsers.expat",
    "concurrent.futures", "inspect", "pathlib", "webbrowser", "tokenize", "argparse", "shutil",
    "importlib.resources", "importlib.metadata", "stdref.catalog.page", "stdref.catalog.model",
    "stdref.search.index", "stdref.search.engine", "stdref.run.process", "stdref.ui.services", "stdref.ui.menus",
    "stdref.log",
}  # fmt: skip
WINDOW = """
import sys, tkinter, tkinter.ttk, tkinter.font, json
before = set(sys.modules)
from stdref.ui import window
root = tkinter.Tk()
window.build(root)
root.update()
print(json.dumps(sorted(set(sys.modules) - before)))
root.destroy()
"""
# A window that closes itself as soon as the program has begun everything.
CLOSING = """
import sys, tkinter
from stdref import cli
from stdref.ui import app
start = app.App.start
def begin(self):
    start(self)
    print(self.target, self.header.query.get(), flush=True)
    self.root.after(1, self.close)
app.App.start = begin
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.fixture
def small(alone: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the reader, empty, and a small catalog whose index is made quickly."""
    small_catalog.write(tmp_path, monkeypatch)
    shutil.rmtree(home / "cache")
    return home


def started(*arguments: str, timeout: float = 60, **variables: str | None) -> subprocess.CompletedProcess[str]:
    """Run Python with other environment variables, those that are None taken away."""
    environment = {name: value for name, value in {**os.environ, **variables}.items() if value is not None}
    return subprocess.run([sys.executable, *arguments], cwd=CHECKOUT, env=environment, capture_output=True, text=True,
                          timeout=timeout, check=False)


def test_nothing_heavy_is_loaded_before_the_first_paint(alone: Path) -> None:
    done = started("-c", WINDOW)
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout))
    assert "stdref.ui.app" in loaded, "the test must see what the window loads"
    # As far as tkinter itself has not loaded it already, in which case it costs nothing.
    assert not loaded & HEAVY


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [((), ""), (("shelve",), "shelve"), (("shelve#again",), "shelve#again"), (("say", "again"), " say again")],
)
def test_program_opens_what_it_is_asked_for(small: Path, arguments: tuple[str, ...], expected: str) -> None:
    done = started("-c", CLOSING, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip() == expected


@pytest.mark.parametrize("start", [("-m", "stdref"), ("-m", "stdref", "json")])
def test_no_display_is_told_in_one_line(alone: Path, start: tuple[str, ...]) -> None:
    done = started(*start, DISPLAY=None, WAYLAND_DISPLAY=None)
    assert done.returncode == 1
    assert "stdref show" in done.stderr
    assert "desktop" in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


@pytest.mark.parametrize(
    "error",
    [
        "ModuleNotFoundError('No module named tkinter', name='tkinter')",
        "ModuleNotFoundError('No module named _tkinter', name='_tkinter')",
        "ImportError('libtk8.6.so: cannot open shared object file', name='_tkinter')",
    ],
)
def test_no_tkinter_is_told_with_the_package_to_install(alone: Path, tmp_path: Path, error: str) -> None:
    (tmp_path / "fake" / "tkinter").mkdir(parents=True)
    (tmp_path / "fake" / "tkinter" / "__init__.py").write_text(f"raise {error}\n")
    done = started("-m", "stdref", PYTHONPATH=str(tmp_path / "fake"))
    assert done.returncode == 1
    assert "python3-tk" in done.stderr
    assert "stdref show" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there the home is found in other ways")
def test_no_home_is_told(alone: Path) -> None:
    done = started("-m", "stdref", STDREF_HOME=None, HOME="no/absolute/path")
    assert done.returncode == 1
    assert "set STDREF_HOME" in done.stderr
    assert done.stderr.count("\n") == 1


def test_first_start_makes_no_settings_file_before_it_is_needed(alone: Path, home: Path) -> None:
    done = started("-c", WINDOW)
    assert done.returncode == 0, done.stderr
    assert not (home / "config").exists()


def test_two_windows_at_once_share_settings_and_cache(small: Path) -> None:
    command = [sys.executable, "-c", CLOSING.replace("after(1,", "after(300,"), "shelve"]
    processes = [subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                 for _ in range(2)]
    for process in processes:
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        assert out.startswith("shelve")
    assert (small / "config" / "settings.json").exists()
    assert not list(small.rglob("*.tmp"))


@pytest.mark.skipif(sys.platform == "win32", reason="looks for the end of the process by its signal")
def test_program_that_is_killed_leaves_whole_files(small: Path) -> None:
    command = [sys.executable, "-c", CLOSING.replace("after(1,", "after(60000,"), "shelve"]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("shelve")
        process.kill()
    wait_until(None, lambda: process.returncode is not None)
    done = started("-c", CLOSING, "shelve")
    assert (done.returncode, done.stderr) == (0, "")
