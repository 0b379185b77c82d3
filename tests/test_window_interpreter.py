"""Choosing the interpreter that runs the examples: those that are found, one that is picked, and one that is gone."""

from __future__ import annotations

import json
import sys
import tkinter
from pathlib import Path
from tkinter import filedialog

import pytest

from stdref.reference import interpreters
from tests import small_catalog
from tests.driver import Driver, opened, posted

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="writes shell scripts")
WHICH = "import sys\nprint(sys.version_info[:2])"


@pytest.fixture
def few(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of PATH, and a small catalog whose index is made quickly."""
    small_catalog.write(tmp_path, monkeypatch)
    return alone


def launcher(folder: Path, name: str, script: str) -> Path:
    """A program called `name`."""
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def pretender(folder: Path) -> Path:
    """An interpreter that says that it is Python 3.99, and otherwise is this one."""
    file = folder / "python3.99"
    return launcher(folder, "python3.99",
                    f'case "$1" in -c) echo 3.99.0 {file};; *) exec "{sys.executable}" "$@";; esac')


def menu_of(driver: Driver) -> tkinter.Menu:
    """The menu of interpreters, opened with the button in the header."""
    driver.click(driver.app.header.interpreter)
    driver.wait(lambda: len(posted(driver.root)) == 1)
    return posted(driver.root)[0]


def labels(menu: tkinter.Menu) -> list[str]:
    """The words of a menu's entries."""
    last = menu.index("end")
    assert last is not None
    return [str(menu.entrycget(at, "label")) for at in range(last + 1) if menu.type(at) != "separator"]


def settings(home: Path, **values: object) -> None:
    """Add to the settings file."""
    file = home / "config" / "settings.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    file.write_text(json.dumps({**known, **values}), encoding="utf-8")


def test_found_interpreters_are_offered_and_the_chosen_one_runs_the_examples(few: Path) -> None:
    other = pretender(few)
    launcher(few, "python3.7", "echo 3.7.9 /nowhere/python3.7")
    launcher(few, "python3.6", "exit 1")
    own = interpreters.own()
    with opened() as driver:
        driver.begin()
        menu = menu_of(driver)
        assert labels(menu) == [f"Python {own.version}   {own.python}", f"Python 3.99.0   {other}",
                                "The environment in a folder...", "Another one..."]
        assert menu.getvar(menu.entrycget(0, "variable")) == menu.entrycget(0, "value") == own.python
        menu.focus_force()
        driver.press("Down", "Down", "Return")
        driver.wait(lambda: driver.app.header.interpreter.cget("text") == "Python 3.99.0")
        assert driver.app.interpreter.python == str(other)
        driver.run(WHICH)
        driver.await_end()
        assert driver.output == f"{sys.version_info[:2]}\n"
        menu = menu_of(driver)
        at = labels(menu).index(f"Python 3.99.0   {other}")
        assert menu.getvar(menu.entrycget(at, "variable")) == menu.entrycget(at, "value") == str(other)
        menu.focus_force()
        driver.press("Escape")
        driver.wait(lambda: not posted(driver.root))
    # It is still chosen the next time.
    with opened() as driver:
        driver.begin()
        driver.wait(lambda: driver.app.interpreter.python == str(other))
        assert driver.app.header.interpreter.cget("text") == "Python 3.99.0"


def test_picked_interpreter_is_used_and_a_wrong_one_is_named(few: Path, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = pretender(tmp_path), launcher(tmp_path, "not_python", "echo hello")
    with opened() as driver:
        driver.begin()
        for path in (bad, good):
            monkeypatch.setattr(filedialog, "askopenfilename", lambda path=path, **_: str(path))
            menu = menu_of(driver)
            downs = len(labels(menu))
            menu.focus_force()
            driver.press(*["Down"] * downs, "Return")
            driver.wait(lambda: not posted(driver.root))
            if path == bad:
                driver.wait(lambda: str(bad) in driver.app.status.text)
                assert "choose another" in driver.app.status.text
                assert driver.app.interpreter == interpreters.own()
        driver.wait(lambda: driver.app.interpreter.python == str(good))


def test_interpreter_that_is_gone_is_named_and_another_one_used(few: Path, home: Path) -> None:
    settings(home, interpreter="/nowhere/bin/python3.4", font_size=11)
    with opened() as driver:
        driver.begin()
        assert "/nowhere/bin/python3.4" in driver.app.status.text
        assert f"Python {interpreters.own().version} is used instead" in driver.app.status.text
        driver.run(WHICH)
        driver.await_end()
        assert driver.output == f"{sys.version_info[:2]}\n"


def test_interpreter_that_does_not_answer_holds_nothing_up(few: Path, home: Path) -> None:
    settings(home, interpreter=str(launcher(few, "python3", "exec /bin/sleep 4")))
    with opened() as driver:
        driver.begin(services=False)
        driver.open("shelve")
        driver.type("x")
        driver.click_page("▶ Run")
        driver.await_end()
        assert driver.state.startswith("exit 0")


def test_interpreter_that_vanishes_while_it_is_chosen(few: Path) -> None:
    other = pretender(few)
    with opened() as driver:
        driver.begin()
        driver.app.use_interpreter(interpreters.Interpreter(str(other), "3.99.0"))
        other.unlink()
        driver.open("shelve")
        driver.click_page("▶ Run")
        driver.await_output(str(other))
        assert "does not exist; choose another interpreter" in driver.output
        assert not driver.app.bench.running
        assert driver.app.bench.stop_button.instate(["disabled"])
        driver.app.use_interpreter(interpreters.own())
        driver.click_page("▶ Run")
        driver.await_end()
        assert driver.state.startswith("exit 0")
