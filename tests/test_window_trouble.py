"""What is broken is named with a remedy and worked around: the window opens, and nothing of the reader's is lost."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

import pytest

from tests import small_catalog
from tests.driver import Driver, find, opened


@pytest.fixture
def catalog(alone: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a small catalog, to be damaged before a window is opened; there is no index yet."""
    shutil.rmtree(home / "cache")
    return small_catalog.write(tmp_path, monkeypatch)


def works(driver: Driver) -> None:
    """The window does what it can: it runs what is written, changes its look, and opens the help."""
    driver.run("print(6 * 7)")
    driver.await_end()
    assert driver.output == "42\n"
    driver.press("Control-Shift-D", "F1")
    driver.settle()
    assert "Keys and help" in driver.app.page.page_text()


# -- the catalog -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, ["catalog.json", "cannot be read", "restore the file"]),
        ('{"categories": [\n  {"title": "A",\n', ["catalog.json", "not JSON", "correct this line"]),
        ("[]", ["catalog.json", "no list of categories", "write"]),
        ('{"categories": [{"title": "A", "modules": [7]}]}', ["catalog.json", "neither a name nor an object"]),
        ("\xff\xfe", ["catalog.json"]),
        ("[" * 100_000, ["catalog.json", "nested too deeply"]),
    ],
    ids=["missing", "cut off", "a list", "a number for a module", "no text", "deep"],
)
def test_catalog_that_cannot_be_read(catalog: Path, content: str | None, words: list[str]) -> None:
    file = catalog / "catalog.json"
    file.unlink()
    if content is not None:
        file.write_bytes(content.encode("latin-1"))
    with opened() as driver:
        driver.begin()
        shown = driver.app.page.page_text()
        assert "The catalog cannot be read" in shown
        assert not [word for word in words if word not in shown]
        driver.type("json")
        works(driver)


def test_assets_that_are_not_there(catalog: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STDREF_ASSETS", str(catalog / "nowhere"))
    with opened() as driver:
        driver.begin()
        shown = driver.app.page.page_text()
        assert "The catalog cannot be read" in shown
        assert str(catalog / "nowhere") in shown
        works(driver)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda page: (page / "page.xml").unlink(), ["cannot be read", "page.xml", "restore the file"]),
        (lambda page: (page / "page.xml").write_text("<page module='shelve'>\n<purpose>x</purp>"), ["page.xml", ":2"]),
        (lambda page: (page / "page.xml").write_bytes(b"\xff\xfe\x00"), ["page.xml"]),
        (lambda page: (page / "page.xml").write_text(""), ["page.xml"]),
        (lambda page: (page / "page.xml").write_text("<book/>"), ["page.xml", "root element"]),
        (lambda page: (page / "page.xml").write_text(
            '<!DOCTYPE page [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><page module="shelve">&b;</page>'), ["page.xml"]),
    ],
    ids=["no page", "malformed", "no text", "empty", "another root", "entities"],
)  # fmt: skip
def test_page_that_cannot_be_read(catalog: Path, damage: object, words: list[str]) -> None:
    assert callable(damage)
    damage(catalog / "shelve")
    with opened() as driver:
        driver.begin()
        driver.open("colorsys")
        driver.click_page("shelve")
        driver.settle()
        shown = driver.app.page.page_text()
        assert "shelve cannot be shown" in shown
        assert "What to do" in shown
        assert not [word for word in words if word not in shown]
        # The other page is there still, and is found.
        driver.press("Alt-Left")
        driver.await_page("colorsys")
        assert "Say hello" not in driver.app.status.text
        driver.press("Control-k")
        driver.type("say hello")
        driver.wait(lambda: bool(driver.app.finder.results.hits))
        assert {hit.module for hit in driver.app.finder.results.hits} == {"colorsys"}
        driver.click_page("▶ Run")
        driver.await_end()
        assert driver.output == "hello\n"


def test_snippet_that_is_missing_costs_only_itself(catalog: Path) -> None:
    (catalog / "shelve" / "fail.py").unlink()
    with opened() as driver:
        driver.open("shelve")
        shown = driver.app.page.page_text()
        assert "print('hello')" in shown
        assert "print('again')" in shown
        driver.click_page("▶ Run", after=find(driver.app.page.text, "Say it again"))
        driver.await_end()
        assert driver.output == "again\n"


def test_snippet_that_fails_shows_its_status(catalog: Path) -> None:
    with opened() as driver:
        driver.open("shelve")
        driver.click_page("▶ Run", after=find(driver.app.page.text, "Fail loudly"))
        driver.await_end()
        assert driver.output == "before\nit failed\n"
        assert driver.state.startswith("exit 1 · ")
        assert str(driver.app.bench.output.state.cget("style")) == "Error.TLabel"


def test_unknown_name_has_no_page(catalog: Path) -> None:
    with opened() as driver:
        driver.open("colorsys")
        driver.app.open(driver.app.target._replace(module="nothing"))
        driver.settle()
        assert "There is no page called 'nothing'" in driver.app.page.page_text()
        driver.press("Alt-Left")
        driver.await_page("colorsys")


# -- folders that cannot be used ---------------------------------------------------------------------------------


def test_no_folder_to_run_in(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    driver.open("json")
    driver.click_page("▶ Run")
    driver.await_output("temporary folder")
    assert "TMPDIR" in driver.output
    assert "error" in driver.app.bench.output.text.tag_names("end - 3c")
    assert not driver.app.bench.running
    monkeypatch.undo()
    driver.click_page("▶ Run")
    driver.await_end()
    assert driver.state.startswith("exit 0")


def finds_tasks(driver: Driver) -> None:
    """The window finds what is on the pages, not only the names of modules."""
    driver.press("Control-k")
    driver.type("say it again")
    driver.wait(lambda: any(hit.kind == "recipe" for hit in driver.app.finder.results.hits), 30)


def test_cache_that_cannot_be_made(catalog: Path, home: Path) -> None:
    (home / "cache").write_text("a file where the folder should be")
    with opened() as driver:
        driver.begin()
        assert str(home / "cache") in driver.app.status.text
        assert "STDREF_HOME" in driver.app.status.text
        finds_tasks(driver)
    assert (home / "cache").read_text() == "a file where the folder should be"


def test_no_folder_at_all_can_be_made(catalog: Path, home: Path, tmp_path: Path,
                                      monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(home)
    home.write_text("a file where the folder should be")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    with opened() as driver:
        driver.begin()
        finds_tasks(driver)
        driver.press("Return")
        driver.settle()
        text = driver.app.page.text
        assert text.get(*text.tag_ranges("landed")) == "Say it again\n"
        driver.press("Control-Shift-D")
        assert "not saved" in driver.app.status.text
        assert str(home) in driver.app.status.text


def test_edit_that_cannot_be_saved_is_told_and_stays_in_the_editor(catalog: Path, home: Path) -> None:
    home.mkdir(exist_ok=True)
    (home / "data").write_text("a file where the folder should be")
    with opened() as driver:
        driver.begin()
        driver.open("shelve")
        driver.edit("print('mine')")
        driver.wait(lambda: str(home / "data") in driver.app.status.text)
        driver.press("Control-Next", "Control-Prior")
        assert driver.app.bench.editor.code == "print('mine')"
        # Tried again in the end.
        (home / "data").unlink()
    with opened() as driver:
        driver.open("shelve")
        assert driver.app.bench.editor.code == "print('mine')"


# -- files of the reader that are damaged ------------------------------------------------------------------------


@pytest.mark.parametrize("content", ["{", "", "[1]", '{"a": ' * 50_000, "\x00\x01\x02"])
def test_damaged_settings_are_set_aside(alone: Path, home: Path, content: str) -> None:
    folder = home / "config"
    folder.mkdir()
    (folder / "settings.json").write_text(content)
    with opened() as driver:
        assert "settings.corrupt-1.json" in driver.app.status.text
        assert "start afresh" in driver.app.status.text
        driver.press("Control-plus")
    assert (folder / "settings.corrupt-1.json").read_text() == content
    assert json.loads((folder / "settings.json").read_text())["font_size"] == 11


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"theme": "sepia"}, ["theme", "'sepia'", "light"]),
        ({"font_size": 1000}, ["font_size", "1000"]),
        ({"font_size": "large"}, ["font_size", "'large'"]),
        ({"geometry": 7}, ["geometry"]),
        ({"from_the_future": [1, 2]}, []),
    ],
)
def test_settings_that_make_no_sense(alone: Path, home: Path, values: dict[str, object], words: list[str]) -> None:
    (home / "config").mkdir()
    file = home / "config" / "settings.json"
    file.write_text(json.dumps({**values, "flat": True}))
    with opened() as driver:
        assert not [word for word in words if word not in driver.app.status.text]
        assert driver.app.settings.flat
        driver.press("Control-Shift-D")
    kept = json.loads(file.read_text())
    assert kept.get("from_the_future") == values.get("from_the_future")
    assert kept["theme"] in ("dark", "light")


def test_settings_that_cannot_be_saved(alone: Path, home: Path) -> None:
    (home / "config").write_text("a file where the folder should be")
    with opened() as driver:
        driver.press("Control-plus")
        assert driver.app.theme.size == 11
        assert str(home / "config") in driver.app.status.text


@pytest.mark.parametrize("how", ["cut off", "rubbish", "empty", "one bit"])
def test_damaged_index_is_built_again(catalog: Path, home: Path, how: str) -> None:
    with opened() as driver:
        driver.begin()
    (index,) = (home / "cache").glob("search-*.db")
    content = bytearray(index.read_bytes())
    if how == "one bit":
        content[len(content) // 2] ^= 1
    damaged = {"cut off": content[: len(content) // 2], "rubbish": b"rubbish" * 999, "empty": b"", "one bit": content}
    index.write_bytes(bytes(damaged[how]))
    with opened() as driver:
        driver.begin()
        finds_tasks(driver)


def test_index_that_is_damaged_while_it_is_used(catalog: Path, home: Path) -> None:
    with opened() as driver:
        driver.begin()
        (index,) = (home / "cache").glob("search-*.db")
        index.write_bytes(b"rubbish" * 9999)
        # Modules can be found at once, and everything when the index is there again.
        driver.type("shelve")
        driver.await_results("shelve")
        finds_tasks(driver)


def test_damaged_drawings_are_made_again(catalog: Path, home: Path) -> None:
    with opened() as driver:
        driver.begin()
    (shapes,) = (home / "cache").glob("shapes-*")
    shapes.write_bytes(b"rubbish")
    with opened() as driver:
        works(driver)


# -- the reader does something odd -------------------------------------------------------------------------------


def test_closing_at_any_moment_leaves_nothing(catalog: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with opened() as driver:
        driver.app.open(driver.app.target._replace(module="shelve"))
        driver.close()
    with opened() as driver:
        driver.app.start()
        driver.press("Control-k")
        driver.type("sh")
        driver.close()
    with opened() as driver:
        driver.run("while True: print('x' * 90)")
        driver.await_output("xxx")
        driver.close()
    with opened() as driver:
        driver.edit("changed")
        driver.app.header.back.event_generate("<Enter>")
        driver.close()
    assert "invalid command name" not in capfd.readouterr().err


def test_any_text_in_the_editor_is_run_as_it_is(driver: Driver) -> None:
    for code in ("", "def", "\x00", "print('😀')", "é = 1; print(é)", "x = '" + "y" * 50_000 + "'"):
        driver.app.bench.editor.text.focus_force()
        driver.press("Control-a", "BackSpace")
        driver.app.bench.editor.text.insert("1.0", code)
        driver.root.update()
        driver.press("F5")
        driver.await_end()
        assert driver.state.startswith("exit ")
