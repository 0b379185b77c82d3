"""The window's look changes without losing the place: palette, size of text, width; and it is as it was next time."""

from __future__ import annotations

import json
import tkinter
from pathlib import Path

import pytest

from stdref.ui.palette import named
from tests.driver import Driver, opened, widgets


def texts(driver: Driver) -> list[tkinter.Text]:
    """Every Text of the window."""
    return [widget for widget in widgets(driver.root, "Text") if isinstance(widget, tkinter.Text)]


def anchored(driver: Driver) -> str:
    """Open the json page at a recipe in its middle and return the recipe's title."""
    recipe = driver.app.catalog.page("json").recipes[3]
    driver.open("json", recipe.place.anchor)
    assert driver.top() == recipe.example.title
    return recipe.example.title


def test_palette_changes_everything_and_keeps_the_place(driver: Driver) -> None:
    title = anchored(driver)
    driver.edit("x = 1")
    for name in ("dark", "light"):
        driver.click(driver.app.header.theme)
        driver.settle()
        palette = named(name)
        assert driver.top() == title
        for text in texts(driver):
            assert str(text.cget("background")) in (palette.surface, palette.sunken)
            assert str(text.cget("foreground")) in (palette.text, palette.muted)
        page = driver.app.page.text
        assert str(page.tag_cget("h2", "foreground")) == palette.heading
        assert str(page.tag_cget("syn-string", "foreground")) == palette.string
        assert str(driver.app.bench.editor.text.tag_cget("syn-number", "foreground")) == palette.number
        assert str(driver.root.cget("background")) == palette.window
    assert driver.app.bench.editor.code == "x = 1"


def test_zoom_changes_sizes_and_keeps_the_place(driver: Driver) -> None:
    title = anchored(driver)
    page = driver.app.page.text

    def heights() -> list[int]:
        driver.root.update()
        line = page.dlineinfo("@0,0")
        row = driver.app.tree.tree.bbox(driver.app.tree.tree.get_children()[0])
        assert line and row
        return [line[3], row[3], driver.app.header.entry.winfo_height()]

    before = heights()
    driver.press("Control-plus", "Control-plus", "Control-plus")
    driver.settle()
    larger = heights()
    assert all(now > then for now, then in zip(larger, before, strict=True))
    assert driver.top() == title
    driver.press(*["Control-minus"] * 5)
    driver.settle()
    assert all(now < then for now, then in zip(heights(), before, strict=True))
    assert driver.top() == title
    driver.press("Control-Key-0")
    driver.settle()
    assert heights() == before
    assert driver.top() == title


def test_zoom_has_its_ends(driver: Driver) -> None:
    driver.open("json")
    driver.press(*["Control-plus"] * 3)
    driver.app.theme.resize(100)
    driver.press("Control-plus")
    assert driver.app.settings.font_size == driver.app.theme.size <= 48
    driver.app.theme.resize(1)
    driver.press("Control-minus")
    assert driver.app.settings.font_size == driver.app.theme.size >= 6


def test_everything_can_be_used_at_any_size(driver: Driver) -> None:
    driver.open("json")
    for size in ("840x600", "640x480", "1100x700", "1600x1000"):
        driver.resize(size)
        is_usable(driver, size)


def is_usable(driver: Driver, size: str) -> None:
    """Nothing is cut, there is room to read and write, and Run on the page runs."""
    app = driver.app
    wide, high = map(int, size.split("x"))
    parts = [app.header.entry, app.header.menu, app.header.interpreter, app.tree.tree, app.page.text,
             app.bench.editor.text, app.bench.run_button, app.bench.arguments, app.bench.output.text, app.status.frame]
    for widget in parts:
        assert widget.winfo_viewable(), f"{widget} cannot be seen at {size}"
        left, top = widget.winfo_rootx() - app.root.winfo_rootx(), widget.winfo_rooty() - app.root.winfo_rooty()
        right, bottom = left + widget.winfo_width(), top + widget.winfo_height()
        assert 0 <= left < right <= wide and 0 <= top < bottom <= high, f"{widget} is cut at {size}"
    lines = 1 if size == "640x480" else 2
    for text in (app.page.text, app.bench.editor.text, app.bench.output.text):
        assert text.winfo_height() >= lines * app.theme.fonts.linespace
    under = app.bench.frame.winfo_rooty() >= app.page.frame.winfo_rooty() + app.page.frame.winfo_height()
    assert under == (wide < 1060)
    app.bench.output.clear()
    driver.click_page("▶ Run")
    driver.await_end()
    assert driver.state.startswith("exit 0")


def test_the_workbench_moves_and_returns_and_the_page_keeps_its_place(driver: Driver) -> None:
    title = anchored(driver)
    driver.edit("x = 1")
    for size in ("840x700", "1280x800", "900x600"):
        driver.resize(size)
        assert driver.top() == title
        assert driver.app.bench.editor.code == "x = 1"
    driver.resize("1280x800")
    text = driver.app.page.text
    edge = text.winfo_width()
    for line in range(1, int(text.index("end").split(".")[0])):
        box = text.dlineinfo(f"{line}.0")
        assert box is None or box[0] + box[2] <= edge


def saved(home: Path) -> dict[str, object]:
    """What the settings file holds."""
    content = json.loads((home / "config" / "settings.json").read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def test_settings_are_as_they_were_next_time(alone: Path, home: Path) -> None:
    with opened("1100x700") as driver:
        driver.press("Control-Shift-D", "Control-plus", "Control-plus")
        theme = driver.app.theme.palette.name
        # Saved at once, not only in the end: a crash loses nothing.
        assert saved(home)["theme"] == theme
        assert saved(home)["font_size"] == 12
    with opened("") as driver:
        assert (driver.app.theme.palette.name, driver.app.theme.size) == (theme, 12)
        assert (driver.root.winfo_width(), driver.root.winfo_height()) == (1100, 700)
        driver.press("Control-Key-0", "Control-Shift-D")
    with opened("") as driver:
        assert driver.app.theme.size == 10
        assert driver.app.theme.palette.name != theme


def test_what_is_written_in_the_editor_is_there_next_time(alone: Path) -> None:
    with opened() as driver:
        driver.open("json")
        driver.edit("print('mine')")
        driver.press("Control-Next")
        driver.edit("print('second')")
    with opened() as driver:
        driver.open("json")
        assert driver.app.bench.edited
        assert driver.app.bench.editor.code == "print('mine')"
        driver.press("Control-Next")
        assert driver.app.bench.editor.code == "print('second')"
        driver.click(driver.app.bench.reset_button)
    with opened() as driver:
        driver.open("json")
        driver.press("Control-Next")
        assert not driver.app.bench.edited


@pytest.mark.parametrize("geometry", ["50x40+0+0", "1280x800+9000+9000", "9000x9000+0+0", "nonsense", "800x600"])
def test_a_size_that_does_not_fit_the_screen_is_not_used(alone: Path, home: Path, geometry: str) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(json.dumps({"geometry": geometry}), encoding="utf-8")
    with opened("") as driver:
        root = driver.root
        assert 640 <= root.winfo_width() <= root.winfo_screenwidth()
        assert 480 <= root.winfo_height() <= root.winfo_screenheight()
        assert root.winfo_rootx() < root.winfo_screenwidth() and root.winfo_rooty() < root.winfo_screenheight()
