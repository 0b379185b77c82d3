"""The workbench around a run: what must be there first, versions of an example, all of a page, files and folders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tkinter
from collections.abc import Iterator
from pathlib import Path
from tkinter import filedialog, messagebox

import pytest

from stdref import paths
from stdref.catalog.model import Example
from tests import small_catalog
from tests.conftest import CHECKOUT
from tests.driver import Driver, find, opened, widgets
from tests.runs import LINUX, alive, eventually

VERSION = ".".join(map(str, sys.version_info[:3]))


@pytest.fixture
def catalog(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small catalog, to be changed before the window is opened."""
    return small_catalog.write(tmp_path, monkeypatch)


@pytest.fixture
def small(catalog: Path) -> Iterator[Driver]:
    """A window with the small catalog."""
    with opened() as window:
        window.open("colorsys")
        yield window


def example(**facts: object) -> Example:
    """An example that prints one word, and needs what is said."""
    made = Example("json", "made", "Made", "recipe", "example.py", (("example.py", "print('ran')\n"),), ())
    return made._replace(**facts)  # type: ignore[arg-type]


def answer(driver: Driver, words: str) -> None:
    """Press the button of the notice that has these words."""
    driver.root.update()
    bench = driver.app.bench
    driver.click(next(button for button in widgets(bench.frame, "TButton") if button.cget("text") == words))


# What must be there first


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"since": "3.99"}, f"needs Python 3.99; yours is {VERSION}"),
        ({"needs": ("windows" if os.name != "nt" else "posix",)}, "what only Windows has"),
    ],
)
def test_what_is_missing_is_told_before_the_run(small: Driver, facts: dict[str, object], words: str) -> None:
    bench = small.app.bench
    bench.open(example(**facts))
    small.click(bench.run_button)
    assert words in bench.notice.text
    assert not bench.running
    assert small.output == ""
    answer(small, "Run anyway")
    small.await_output("ran")
    # Once is enough.
    small.await_end()
    small.click(bench.run_button)
    small.await_end()
    assert bench.notice.text == ""


def test_package_is_looked_for_and_again_when_it_was_installed(small: Driver, tmp_path: Path) -> None:
    bench = small.app.bench
    bench.open(example(needs=("package:nonsuch",)))
    small.click(bench.run_button)
    assert "Looking whether" in bench.notice.text
    small.wait(lambda: "pip install nonsuch" in bench.notice.text)
    assert sys.executable in bench.notice.text
    answer(small, "Look again")
    small.wait(lambda: "pip install nonsuch" in bench.notice.text)
    answer(small, "Run anyway")
    small.await_output("ran")
    bench.open(example(name="other", needs=("package:pytest",)))
    small.click(bench.run_button)
    small.wait(lambda: bench.notice.text == "")
    small.await_end()
    assert small.output == "ran\n"


def test_example_for_a_terminal_runs_in_one(small: Driver, alone: Path) -> None:
    bench = small.app.bench
    bench.open(example(needs=("terminal",)))
    small.click(bench.run_button)
    assert "talks to a terminal" in bench.notice.text
    answer(small, "Run in a terminal")
    small.await_output("no terminal was found; install one")
    log = alone / "log"
    (alone / "xterm").write_text(f"#!{sys.executable}\nimport subprocess, sys\nopen({str(log)!r}, 'wb').write("
                                 "subprocess.run(sys.argv[2:], input=b'\\n', capture_output=True).stdout)\n")
    (alone / "xterm").chmod(0o755)
    small.press("Control-Shift-T")
    small.await_output("It runs in a terminal window.")
    small.wait(lambda: log.exists() and b"ran" in log.read_bytes())
    small.click(bench.run_button)
    answer(small, "Run it here")
    small.await_output("ran\n")


def test_foreign_catalog_runs_only_when_it_is_trusted(
    alone: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = small_catalog.write(tmp_path, monkeypatch, trusted=False)
    with opened() as driver:
        driver.open("colorsys")
        bench = driver.app.bench
        for press in ("F5", "Control-F5"):
            driver.press(press)
            assert str(folder) in bench.notice.text
            assert "did not come with stdref" in bench.notice.text
            assert not bench.running
            assert driver.output == ""
        driver.press("F5")
        answer(driver, "Trust this catalog and run")
        driver.await_output("hello")
        driver.await_end()
    assert json.loads((home / "config" / "settings.json").read_text())["trusted"] == [os.path.realpath(folder)]
    with opened() as driver:
        driver.open("shelve")
        driver.press("F5")
        driver.await_output("hello")


def test_scratch_needs_no_trust(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    small_catalog.write(tmp_path, monkeypatch, trusted=False)
    with opened() as driver:
        driver.run("print('mine')")
        driver.await_output("mine")


# Versions


def test_version_of_the_reader_outlives_an_update_of_the_original(catalog: Path) -> None:
    with opened() as driver:
        driver.open("colorsys")
        driver.edit("print('mine')")
        driver.wait(lambda: driver.app.bench.edited)
    (catalog / "colorsys" / "hello.py").write_text("print('new')\n\n# Output:\n# new\n", encoding="utf-8")
    with opened() as driver:
        driver.open("colorsys")
        bench = driver.app.bench
        assert bench.editor.code == "print('mine')"
        assert "updated after you changed it" in bench.notice.text
        answer(driver, "Compare...")
        (window,) = widgets(driver.root, "Toplevel")
        text = next(widget for widget in widgets(window, "Text") if isinstance(widget, tkinter.Text))
        assert text.get("1.0", "end-1c") == "- print('new')\n+ print('mine')\n"
        second = widgets(window, "TRadiobutton")[1]
        second.invoke()  # type: ignore[attr-defined]
        assert text.get("1.0", "end-1c") == "- print('hello')\n+ print('new')\n"
        window.destroy()
        answer(driver, "Keep mine")
    with opened() as driver:
        driver.open("colorsys")
        bench = driver.app.bench
        assert (bench.editor.code, bench.notice.text) == ("print('mine')", "")
    (catalog / "colorsys" / "hello.py").write_text("print('newer')\n\n# Output:\n# newer\n", encoding="utf-8")
    with opened() as driver:
        driver.open("colorsys")
        bench = driver.app.bench
        answer(driver, "Take the new original")
        assert (bench.editor.code, bench.edited) == ("print('newer')", False)
        bench.bring_back()
        assert (bench.editor.code, bench.edited, bench.notice.text) == ("print('mine')", True, "")


def test_reset_can_be_undone_and_the_version_brought_back_later(home: Path, alone: Path) -> None:
    with opened() as driver:
        driver.open("json")
        bench = driver.app.bench
        original = bench.editor.code
        driver.edit("print('mine')")
        driver.press("Control-Shift-R")
        assert bench.editor.code == original
        bench.editor.text.focus_force()
        driver.press("Control-z")
        assert bench.editor.code == "print('mine')"
        driver.wait(lambda: bench.edited)
        driver.press("Control-Shift-R")
    with opened() as driver:
        driver.open("json")
        bench = driver.app.bench
        assert bench.editor.code == original
        bench.bring_back()
        assert bench.editor.code == "print('mine')"


def test_scratch_page_is_kept_and_the_page_stays(alone: Path, home: Path) -> None:
    with opened() as driver:
        driver.open("json")
        bench = driver.app.bench
        driver.press("Control-n")
        assert bench.editor.code == ""
        driver.edit("print(6 * 7)")
        driver.press("F5")
        driver.await_end()
        assert driver.output == "42\n"
        driver.press("Control-Next")
        assert bench.example == driver.app.catalog.page("json", tasks=False).examples[0]
        driver.press("Control-n")
        assert bench.editor.code == "print(6 * 7)"
    with opened() as driver:
        driver.press("Control-Key-3")
        assert driver.app.bench.editor.code == "print(6 * 7)"


# All of a page


def test_all_examples_of_a_page_are_verified(driver: Driver) -> None:
    driver.open("json")
    bench, count = driver.app.bench, len(driver.app.catalog.page("json", tasks=False).examples)
    driver.edit("print('changed')")
    driver.press("Control-F5")
    assert bench.running
    driver.wait(lambda: not bench.running, 60)
    assert driver.state == f"verified on your Python {VERSION}: {count} of {count}"
    lines = driver.output.splitlines()
    assert lines[0] == f"All {count} examples of json, as they came:"
    assert [line[:6] for line in lines[1:] if line] == [f"✓ {number:2}. " for number in range(1, count + 1)]
    driver.click_text(bench.output.text, "2. ")
    assert bench.example == driver.app.catalog.page("json", tasks=False).examples[1]


def test_example_that_fails_here_is_named_with_its_reason(catalog: Path) -> None:
    (catalog / "colorsys" / "again.py").write_text("print('again')\n\n# Output:\n# once\n", encoding="utf-8")
    with opened() as driver:
        driver.open("colorsys")
        bench = driver.app.bench
        driver.press("Control-F5")
        driver.wait(lambda: not bench.running, 60)
        assert driver.state == f"verified on your Python {VERSION}: 1 of 3"
        assert str(bench.output.state.cget("style")) == "Error.TLabel"
        assert "✗  3. Say it again\n     line 1 is 'again', recorded 'once'\n" in driver.output
        assert "error" in bench.output.text.tag_names(find(bench.output.text, "✗  3."))


def test_verification_is_stopped_and_gives_way_to_a_run(catalog: Path) -> None:
    (catalog / "colorsys" / "hello.py").write_text("import time\ntime.sleep(60)\n\n# Output:\n# never\n",
                                                   encoding="utf-8")
    with opened() as driver:
        driver.open("colorsys")
        bench = driver.app.bench
        driver.press("Control-F5")
        driver.wait(lambda: driver.state == "0 of 3 ...")
        driver.press("Shift-F5")
        driver.wait(lambda: not bench.running, 5)
        assert driver.state == "stopped after 0 of 3"
        driver.press("Control-F5")
        driver.run("print('meanwhile')")
        driver.await_end()
        assert driver.output == "meanwhile\n"
        driver.press("Control-F5")
        # Closed while it runs: nothing is left, which the driver sees to.


# Files and folders


def test_example_is_saved_where_the_reader_wants_it(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.open("json")
    driver.edit("print('mine')")
    path = tmp_path / "saved.py"
    monkeypatch.setattr(filedialog, "asksaveasfilename", lambda **_: str(path))
    driver.press("Control-s")
    driver.await_output(f"Saved to {path}")
    assert path.read_text() == "print('mine')\n"
    driver.open("__init__.py")
    monkeypatch.setattr(filedialog, "askdirectory", lambda **_: str(tmp_path / "all"))
    driver.press("Control-s")
    driver.await_output(f"Saved to {tmp_path / 'all'}")
    files = driver.app.catalog.page("__init__.py", tasks=False).quick_start.example.files
    assert {name: (tmp_path / "all" / name).read_text() for name, _ in files} == dict(files)
    asked: list[str] = []

    def refuse(_: str, text: str, **__: object) -> bool:
        asked.append(text)
        return False

    monkeypatch.setattr(messagebox, "askokcancel", refuse)
    (tmp_path / "all" / files[0][0]).write_text("precious")
    driver.press("Control-s")
    assert files[0][0] in asked[0]
    assert (tmp_path / "all" / files[0][0]).read_text() == "precious"


def test_folder_of_the_last_run_can_be_opened(driver: Driver, alone: Path) -> None:
    driver.run("open('made.txt', 'w').write('here')")
    driver.await_end()
    first = Path(driver.app.bench.runner.folder)
    assert (first / "made.txt").read_text() == "here"
    driver.press("Control-Shift-O")
    driver.await_output("No program was found that shows folders")
    log = alone / "log"
    (alone / "xdg-open").write_text(f'#!/bin/sh\necho "$1" > {log}\n')
    (alone / "xdg-open").chmod(0o755)
    driver.press("Control-Shift-O")
    driver.wait(lambda: log.exists() and log.read_text().strip() == str(first))
    driver.run("print('next')")
    driver.await_end()
    driver.wait(lambda: not first.exists())
    second = Path(driver.app.bench.runner.folder)
    driver.close()
    assert not second.exists()


WINDOW = """
import tkinter
from stdref.ui import window
root = tkinter.Tk(className="stdref")
app = window.build(root)
app.bench.focus()
app.bench.editor.show({code!r})
app.bench.run()
root.mainloop()
"""


@pytest.mark.skipif(not LINUX, reason="needs /proc")
def test_window_that_is_killed_takes_the_program_along(home: Path, tmp_path: Path) -> None:
    temporary, note = tmp_path / "tmp", tmp_path / "note"
    temporary.mkdir()
    code = (f"import os, time, subprocess, sys\nchild = subprocess.Popen([sys.executable, '-c', 'import time; "
            f"time.sleep(60)'], start_new_session=True)\nwith open({str(note)!r}, 'w') as file: "
            "print(os.getpid(), child.pid, file=file)\ntime.sleep(60)")
    variables = {**os.environ, "PYTHONPATH": str(CHECKOUT), "TMPDIR": str(temporary)}
    with subprocess.Popen([sys.executable, "-c", WINDOW.format(code=code)], env=variables) as process:
        try:
            eventually(lambda: note.exists() and len(note.read_text().split()) == 2, 20)
            numbers = [int(number) for number in note.read_text().split()]
            eventually(lambda: _guarded(process.pid), 20)
        finally:
            process.kill()
    eventually(lambda: not any(map(alive, numbers)))
    eventually(lambda: not list(temporary.iterdir()))


def _guarded(pid: int) -> bool:
    """Whether a guard is among the children of a process, and waits for what it is told next."""
    children = " ".join(path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/children"))
    for number in children.split():
        if b"family.py" in Path("/proc", number, "cmdline").read_bytes():
            return Path("/proc", number, "stat").read_text().rpartition(")")[2].split()[0] == "S"
    return False


def test_settings_name_what_is_trusted() -> None:
    assert paths.foreign(os.path.join(os.sep, "nowhere", "catalog"))
    assert not paths.foreign(str(CHECKOUT / "assets" / "catalog"))
