"""Everything by keyboard: each action of the table, from wherever the focus is, and a way through every widget."""

from __future__ import annotations

import os
import tkinter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tkinter import filedialog, ttk

import pytest

from stdref.catalog.model import Example
from stdref.ui import actions
from stdref.ui.app import HELP, HOME
from tests import small_catalog
from tests.driver import Driver, opened, posted, widgets

PLACES = ["search", "tree", "page", "editor", "arguments", "output"]


@pytest.fixture
def small(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """The window with a catalog of two small pages."""
    small_catalog.write(tmp_path, monkeypatch)
    monkeypatch.setattr(filedialog, "asksaveasfilename", lambda **_: saved())
    with opened() as window:
        window.begin()
        yield window


def place(driver: Driver, name: str) -> tkinter.Misc:
    """The widget in which the reader may be."""
    app = driver.app
    return {"search": app.header.entry, "tree": app.tree.tree, "page": app.page.text, "output": app.bench.output.text,
            "editor": app.bench.editor.text, "arguments": app.bench.arguments}[name]


def menu_opens(driver: Driver) -> bool:
    """Whether a menu opened; closes it."""
    driver.wait(lambda: bool(posted(driver.root)))
    (menu,) = posted(driver.root)
    menu.focus_force()
    driver.press("Escape")
    driver.wait(lambda: not posted(driver.root))
    return True


def window_opens(driver: Driver) -> bool:
    """Whether another window opened; closes it."""
    opened_ = widgets(driver.root, "Toplevel")
    for window in opened_:
        window.destroy()
    return bool(opened_)


def saved() -> str:
    """The file that the reader chooses in a dialog."""
    return os.path.join(os.environ["STDREF_HOME"], "saved.py")


def second(driver: Driver) -> Example:
    """The example that is in the editor before each key."""
    return driver.app.catalog.page("colorsys", tasks=False).examples[1]


# What is true after each action when `colorsys` is open at its second example.
EFFECTS: dict[str, Callable[[Driver], bool]] = {
    "search": lambda driver: driver.focus == str(driver.app.header.entry),
    "home": lambda driver: driver.app.target == HOME,
    "back": lambda driver: driver.app.target.module == "shelve",
    "forward": lambda driver: driver.app.target.module == "shelve",
    "tree": lambda driver: driver.focus == str(driver.app.tree.tree),
    "page": lambda driver: driver.focus == str(driver.app.page.text),
    "editor": lambda driver: driver.focus == str(driver.app.bench.editor.text),
    "run": lambda driver: driver.app.bench.output.text.get("1.0", "1.end").startswith("$ python"),
    "stop": lambda driver: not driver.app.bench.running,
    "next": lambda driver: driver.app.bench.example == driver.app.catalog.page("colorsys", tasks=False).examples[2],
    "previous": lambda driver: driver.app.bench.example == driver.app.catalog.page("colorsys", tasks=False).examples[0],
    "check": lambda driver: driver.app.bench.output.text.get("1.0", "1.end").startswith("All 3 examples of colorsys"),
    "terminal": lambda driver: "no terminal was found" in driver.output,
    "copy": lambda driver: driver.root.clipboard_get() == driver.app.bench.editor.code,
    "reset": lambda driver: not driver.app.bench.edited,
    "compare": window_opens,
    "save": lambda driver: os.path.exists(saved()),
    "folder": lambda driver: "folder is kept until the next run" in driver.output,
    "fault": lambda driver: driver.app.bench.editor.text.index("insert") == "2.0",
    "scratch": lambda driver: driver.app.bench.example is not None and driver.app.bench.example.kind == "scratch",
    "copy_page": lambda driver: driver.root.clipboard_get() == driver.app.page.page_text(),
    "larger": lambda driver: driver.app.theme.size == 11,
    "smaller": lambda driver: driver.app.theme.size == 9,
    "normal": lambda driver: driver.app.theme.size == 10,
    "theme": lambda driver: driver.app.theme.palette.name == "dark",
    "interpreter": menu_opens,
    "menu": menu_opens,
    "help": lambda driver: driver.app.target == HELP,
    "quit": lambda driver: driver.root.closed,
}
def go_back(driver: Driver) -> None:
    """Leave the page behind the open one in the history."""
    driver.open("shelve")
    driver.press("Alt-Left")


def fail(driver: Driver) -> None:
    """Run what fails in its second line."""
    driver.run("print('one')\n1 / 0")
    driver.await_end()


BEFORE: dict[str, Callable[[Driver], object]] = {
    "forward": go_back,
    "fault": fail,
    "stop": lambda driver: driver.run("import time\ntime.sleep(60)"),
    "reset": lambda driver: driver.edit("changed"),
    "normal": lambda driver: driver.press("Control-plus"),
}
TABLE = actions.table(dict.fromkeys(EFFECTS, lambda: None))
KEYS = [(row.id, key.strip("<>")) for row in TABLE for key in row.keys]


def test_every_action_has_a_test_and_no_key_two_actions() -> None:
    assert [row.id for row in TABLE] == list(EFFECTS)
    keys = [key for _, key in KEYS]
    assert len(keys) == len(set(keys))


def prepare(driver: Driver, id_: str) -> None:
    """Bring the window into the state before each action."""
    app = driver.app
    if app.bench.running:
        app.bench.stop()
        driver.await_end()
    app.bench.reset()
    app.theme.use("light")
    app.theme.resize(10)
    driver.open("shelve")
    driver.open("colorsys")
    app.bench.open(second(driver))
    app.bench.output.clear()
    driver.root.clipboard_clear()
    driver.root.clipboard_append("nothing")
    if id_ in BEFORE:
        BEFORE[id_](driver)
        app.bench.open(second(driver))


def happened(driver: Driver, id_: str) -> bool:
    """Whether the effect of an action can be seen; the name is there to be told when it cannot."""
    return EFFECTS[id_](driver)


def test_every_action_does_what_it_says(small: Driver) -> None:
    for action in TABLE:
        prepare(small, action.id)
        place(small, "output").focus_force()
        small.press(action.keys[0].strip("<>"))
        small.wait(partial(happened, small, action.id), 5)


@pytest.mark.parametrize("where", PLACES)
def test_every_key_is_for_its_action_alone(
    alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    small_catalog.write(tmp_path, monkeypatch)
    done: list[str] = []
    table = actions.table
    monkeypatch.setattr(actions, "table", lambda do: table({id_: partial(done.append, id_) for id_ in do}))
    with opened() as driver:
        driver.open("colorsys")
        widget = place(driver, where)
        widget.focus_force()
        fields = (driver.app.bench.arguments, driver.app.header.entry)
        for field in fields:
            field.insert(0, "some words")
            field.icursor(4)
        if isinstance(widget, tkinter.Text):
            widget.mark_set("insert", "1.2")
        driver.root.update()

        def shown() -> list[str]:
            # Neither may what is written change, nor what is looked at.
            texts = (driver.app.page.text, driver.app.bench.editor.text)
            return [*(field.get() for field in fields), *(text.get("1.0", "end") for text in texts),
                    driver.app.page.text.index("@0,0"), driver.app.tree.tree.focus(), driver.focus]

        before = shown()
        for id_, key in KEYS:
            done.clear()
            driver.press(key)
            assert (done, shown()) == ([id_], before), f"{key} in {where}"


def test_help_lists_every_action_with_all_its_keys(driver: Driver) -> None:
    driver.press("F1")
    driver.settle()
    lines = driver.app.page.page_text().split("\n")
    for action in driver.app.actions:
        keys = ", ".join(actions.shown(key) for key in action.keys)
        assert f"{action.label}\t{keys}" in lines
    assert [title for title, _ in driver.app.page.sections][-4:] == ["Go", "Example", "View", "Help"]


def test_menu_lists_every_action_and_does_it(driver: Driver) -> None:
    driver.click(driver.app.header.menu)
    driver.wait(lambda: bool(posted(driver.root)))
    (menu,) = posted(driver.root)
    last = menu.index("end")
    assert last is not None
    entries = [at for at in range(last + 1) if menu.type(at) == "command"]
    assert [(menu.entrycget(at, "label"), menu.entrycget(at, "accelerator")) for at in entries] == [
        (action.label, actions.shown(action.keys[0])) for action in driver.app.actions]
    menu.focus_force()
    driver.press("Down", "Down", "Return")
    driver.wait(lambda: not posted(driver.root))
    driver.wait(lambda: driver.app.target == HOME)


def test_tab_travels_through_the_links_and_buttons_of_the_page(small: Driver) -> None:
    app, text = small.app, small.app.page.text
    small.open("colorsys")
    small.press("Control-Key-2")

    def marked() -> str:
        ranges = text.tag_ranges("current")
        return text.get(*ranges) if ranges else ""

    seen = []
    for _ in range(60):
        small.press("Tab")
        if small.focus != str(text):
            break
        assert text.bbox(text.tag_ranges("current")[0]), "what is marked must be in view"
        seen.append(marked())
    # What follows are the names of the module, as soon as they are known.
    assert seen[:11] == ["shelve", "tarfile", *["▶ Run", "Edit", "Copy"] * 3]
    assert all("_" in name for name in seen[11:])
    assert not marked()
    small.press("Control-Key-2", "Tab")
    assert marked() == "shelve"
    small.press("Return")
    small.await_page("shelve")
    assert small.focus == str(text)
    small.press("Tab", "Tab", "Tab", "Return")
    small.await_end()
    assert small.output == "hello\n"
    assert app.bench.example == app.catalog.page("shelve", tasks=False).quick_start.example
    small.press("Shift-Tab")
    assert marked() == "tarfile"


def test_tab_reaches_every_widget_and_comes_round(small: Driver) -> None:
    app = small.app
    small.open("colorsys")
    small.run("import time\ntime.sleep(60)")
    small.wait(lambda: bool(app.bench.output.entry.winfo_viewable()))
    app.header.entry.focus_force()
    seen: list[str] = []
    for _ in range(120):
        seen.append(small.focus)
        small.press("Escape" if small.focus == str(app.bench.editor.text) else "Tab")
        if small.focus == str(app.header.entry):
            break
    assert small.focus == str(app.header.entry), "the way leads round"
    wanted = [place(small, name) for name in PLACES] + [app.bench.output.entry, app.bench.stop_button]
    wanted += [app.bench.run_button, app.bench.copy_button, app.bench.reset_button, app.header.menu, app.header.theme,
               app.header.interpreter, app.header.back, *widgets(app.bench.frame, "TCombobox")]
    assert not [str(widget) for widget in wanted if str(widget) not in seen and widget.winfo_viewable()]


def test_the_focus_can_be_seen(driver: Driver) -> None:
    driver.open("json")
    # The style of entries has a ring of its own.
    for where in ("tree", "page", "editor", "output"):
        widget = place(driver, where)
        ring = widget.nametowidget(widget.winfo_parent())
        assert isinstance(ring, ttk.Frame)
        driver.app.header.interpreter.focus_force()
        driver.root.update()
        assert not ring.instate(["focus"])
        widget.focus_force()
        driver.root.update()
        assert ring.instate(["focus"]), where


def test_keys_work_while_the_list_of_examples_is_open(driver: Driver) -> None:
    driver.open("json")
    (box,) = widgets(driver.app.bench.frame, "TCombobox")
    driver.click(box)
    driver.wait(lambda: "popdown" in driver.focus)
    driver.press("F5")
    driver.await_end()
    assert driver.state.startswith("exit 0")
    driver.press("Down", "Return")
    driver.wait(lambda: driver.app.bench.example == driver.app.catalog.page("json", tasks=False).examples[1])


def test_output_goes_on_while_the_list_of_examples_is_open(driver: Driver) -> None:
    driver.open("json")
    driver.run("import time\nfor i in range(8): print(i); time.sleep(0.1)\nname = input('Name?')")
    driver.await_output("0\n")
    (box,) = widgets(driver.app.bench.frame, "TCombobox")
    driver.click(box)
    driver.wait(lambda: "popdown" in driver.focus)
    driver.await_output("7\nName?")
    driver.wait(lambda: driver.state == "waiting for input")
    driver.press("Escape", "Shift-F5")
    driver.await_end()
