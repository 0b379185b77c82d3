"""Writing code in the editor: indentation, comments, brackets, find, the cursor's line, and undo step by step."""

from __future__ import annotations

import tkinter

import pytest

from stdref.ui import editing
from tests.driver import Driver, widgets


@pytest.fixture
def text(driver: Driver) -> tkinter.Text:
    """The editor's text, empty and with the focus."""
    driver.app.bench.focus()
    driver.wait(lambda: driver.focus == str(driver.app.bench.editor.text))
    return driver.app.bench.editor.text


def write(driver: Driver, code: str, first: str = "1.0", last: str = "") -> None:
    """Put `code` into the editor, with a selection or the cursor at `first`."""
    driver.edit(code)
    editor = driver.app.bench.editor.text
    editor.tag_remove("sel", "1.0", "end")
    editor.mark_set("insert", last or first)
    if last:
        editor.tag_add("sel", first, last)


def test_comment_and_back(driver: Driver, text: tkinter.Text) -> None:
    code = "def f():\n    if x:\n\n        y()\nz()"
    write(driver, code, "2.0", "5.0")
    driver.press("Control-slash")
    assert driver.app.bench.editor.code == "def f():\n    # if x:\n\n    #     y()\nz()"
    driver.press("Control-slash")
    assert driver.app.bench.editor.code == code
    # One of the lines is code, so all become comments; with the cursor alone it is its line.
    write(driver, "#a\nb", "1.0", "2.1")
    driver.press("Control-slash")
    assert driver.app.bench.editor.code == "# #a\n# b"
    write(driver, "#a\nb", "1.2")
    driver.press("Control-slash")
    assert driver.app.bench.editor.code == "a\nb"


def test_each_change_is_one_step_to_undo(driver: Driver, text: tkinter.Text) -> None:
    editor = driver.app.bench.editor
    code = "a\nb\n\nc"
    write(driver, code, "1.0", "4.1")
    for key, becomes in (("Control-slash", "# a\n# b\n\n# c"), ("Tab", "    a\n    b\n\n    c")):
        driver.press(key)
        assert editor.code == becomes
        driver.press("Control-z")
        assert editor.code == code
        driver.press("Control-y")
        assert editor.code == becomes
        driver.press("Control-z")
        text.tag_add("sel", "1.0", "4.1")
    editor.replace("something else")
    assert editor.code == "something else"
    driver.press("Control-z")
    assert editor.code == code


def test_home_goes_to_the_code_and_then_to_the_margin(driver: Driver, text: tkinter.Text) -> None:
    write(driver, "if x:\n    yes()", "2.9")
    driver.press("Home")
    assert text.index("insert") == "2.4"
    driver.press("Home")
    assert text.index("insert") == "2.0"
    driver.press("Home")
    assert text.index("insert") == "2.4"
    driver.press("Shift-End")
    assert text.get("sel.first", "sel.last") == "yes()"
    driver.press("Control-Home")
    assert text.index("insert") == "1.0"


def test_line_of_the_cursor_is_marked_with_its_number(driver: Driver, text: tkinter.Text) -> None:
    write(driver, "one\ntwo\nthree", "1.0")
    driver.press("Down")
    for part in (text, driver.app.bench.editor.gutter):
        assert [str(index) for index in part.tag_ranges("here")] == ["2.0", "3.0"]


def pair(text: tkinter.Text, tag: str) -> list[str]:
    """The places that have a tag of one character."""
    return [str(index) for index in text.tag_ranges(tag)][::2]


def test_brackets_find_their_partners_by_the_tokens(driver: Driver, text: tkinter.Text) -> None:
    write(driver, "print([')', (1)])  # (\nfoo(]", "1.0")
    driver.wait(lambda: "syn-comment" in text.tag_names("1.20"))
    for column, partners in ((6, ["1.5", "1.16"]), (7, ["1.6", "1.15"]), (14, ["1.12", "1.14"]), (16, ["1.6", "1.15"])):
        text.mark_set("insert", f"1.{column}")
        driver.press("Shift_L")
        assert pair(text, "bracket") == partners
    text.mark_set("insert", "2.5")
    driver.press("Shift_L")
    assert (pair(text, "bracket"), pair(text, "alone")) == ([], ["2.4"])
    text.mark_set("insert", "1.9")
    driver.press("Shift_L")
    assert (pair(text, "bracket"), pair(text, "alone")) == ([], [])


def test_find_walks_through_all_places(driver: Driver, text: tkinter.Text) -> None:
    write(driver, "spam = Spam\nprint(spam)\neggs", "2.0")
    before = set(widgets(driver.app.bench.frame, "TEntry"))
    driver.press("Control-f")
    (entry,) = set(widgets(driver.app.bench.frame, "TEntry")) - before
    driver.wait(lambda: driver.focus == str(entry))
    driver.type("spam")
    bar = entry.master
    assert isinstance(bar, tkinter.Misc)
    count = next(label for label in widgets(bar, "TLabel") if str(label.cget("style")) == "Muted.TLabel"
                 and label.cget("text") != "Find")

    def selected() -> str:
        return str(text.index("sel.first"))

    assert (count.cget("text"), selected()) == ("3 of 3", "2.6")
    driver.press("Return")
    assert (count.cget("text"), selected()) == ("1 of 3", "1.0")
    driver.press("Shift-Return")
    assert selected() == "2.6"
    driver.type("x")
    assert count.cget("text") == "not found"
    driver.press("BackSpace", "Escape")
    driver.wait(lambda: driver.focus == str(text))
    assert (text.index("insert"), pair(text, "found"), bool(bar.winfo_ismapped())) == ("2.6", [], False)
    # What is selected is what is looked for.
    text.tag_remove("sel", "1.0", "end")
    text.tag_add("sel", "3.0", "3.4")
    driver.press("Control-f")
    driver.wait(lambda: count.cget("text") == "1 of 1")


def test_new_line_follows_the_block(root: tkinter.Tk) -> None:
    text = tkinter.Text(root)
    try:
        for before, after in (("    return 1", "\n"), ("  x", "\n  "), ("while x:  # y", "\n    "), ("a: b", "\n")):
            text.delete("1.0", "end")
            text.insert("1.0", before)
            editing.new_line(text)
            assert text.get("1.0", "end-1c") == before + after
    finally:
        text.destroy()
