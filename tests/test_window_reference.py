"""The reference in the window: modules without a page, the page of a name, and installed packages."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stdref.catalog.target import Target
from stdref.reference import interpreters
from stdref.reference.known import Package
from tests.driver import Driver, opened


@pytest.fixture
def begun(driver: Driver) -> Driver:
    """The window with its services, which have the names of all modules at hand."""
    driver.begin()
    return driver


def shown(driver: Driver, *words: str) -> str:
    """The text of the page, as soon as it holds `words`: what the interpreter is asked for comes later."""
    driver.wait(lambda: driver.app.page.complete and all(word in driver.app.page.page_text() for word in words))
    return driver.app.page.page_text()


def reference_only(driver: Driver) -> str:
    """A module of the standard library that has no page yet."""
    catalog = driver.app.catalog
    found = [name for name in ("netrc", "stringprep", "tabnanny", "poplib") if name not in catalog.written]
    if not found:
        pytest.skip("all have a page")
    return found[0]


def test_module_without_a_page_shows_what_the_interpreter_says(begun: Driver) -> None:
    name = reference_only(begun)
    assert begun.app.open_name(name)
    text = shown(begun, "All names", "reference only", f"import {name}")
    module = __import__(name)
    assert " ".join((module.__doc__ or "").strip().split("\n\n")[0].split()) in text
    [node] = begun.app.tree.tree.selection()
    assert begun.app.tree.tree.item(node, "text") == name
    assert "reference" in begun.app.tree.tree.item(node, "tags")


def test_every_documented_module_is_in_the_tree(driver: Driver) -> None:
    driver.app.tree.complete()
    tree = driver.app.tree.tree
    listed = {tree.item(node, "text") for parent in tree.get_children() for node in tree.get_children(parent)}
    assert len(tree.get_children()) == 29
    assert {"abc", "zoneinfo", "winreg", "annotationlib", "telnetlib", "xml.sax.handler", "json"} <= listed


def test_name_in_the_list_opens_its_page_and_leads_on(begun: Driver) -> None:
    assert begun.app.open_name("csv")
    shown(begun, "All names", "DictReader")
    begun.click_text(begun.app.page.text, "DictReader", "in-strong-code")
    begun.await_page("csv")
    text = shown(begun, "csv.DictReader\n", "Members", "fieldnames", "Parameters")
    assert "class csv.DictReader(" in text
    begun.press("Alt-Left")
    begun.await_page("csv")
    assert begun.app.page.text.get("2.0", "2.end") == "csv"


def test_name_that_a_later_python_brings(begun: Driver) -> None:
    assert begun.app.open_name("annotationlib.Format")
    text = shown(begun, "since 3.14")
    assert ("not in your" in text) == (sys.version_info < (3, 14))


def test_inherited_member_and_builtin_name(begun: Driver) -> None:
    assert begun.app.open_name("pathlib.Path.is_relative_to")
    shown(begun, "inherited from pathlib.PurePath", "Return True if the path is relative to another path")
    assert begun.app.open_name("str.removeprefix")
    shown(begun, "str.removeprefix\n", "since 3.9", "Return a str with the given prefix string removed")


def test_installed_packages_have_a_category_of_their_own(begun: Driver) -> None:
    app, tree = begun.app, begun.app.tree.tree
    before = len(tree.get_children())
    app.offer_packages((Package("Tea", "1.0", "", ("tea", "tea.pot")),))
    packages = tree.get_children()[-1]
    assert tree.item(packages, "text") == f"Installed for Python {app.interpreter.version}"
    [node] = tree.get_children(packages)
    assert tree.item(node, "text") == "Tea 1.0"
    assert [tree.item(child, "text") for child in tree.get_children(node)] == ["tea"], "opened, it will show them all"
    begun.app.tree.show(Target("tea.pot"))
    assert [tree.item(child, "text") for child in tree.get_children(node)] == ["tea", "tea.pot"]
    app.offer_packages((Package("Tea", "1.0", "", ("tea", "tea.pot")),))
    [node] = tree.get_children(tree.get_children()[-1])
    tree.focus(node)
    tree.event_generate("<<TreeviewOpen>>")
    assert len(tree.get_children(node)) == 2
    app.offer_packages(())
    assert len(tree.get_children()) in (before, before - 1)


@pytest.mark.skipif(sys.platform == "win32", reason="writes a shell script")
def test_package_is_asked_when_it_is_opened(alone: Path, tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    code = '"""Keeps tea warm."""\n\ndef pour(cups): "Pour it."'
    (tmp_path / "lib" / "teapot.py").write_text(code, encoding="utf-8")
    info = tmp_path / "lib" / "teapot-1.5.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: teapot\nVersion: 1.5\n", encoding="utf-8")
    (info / "RECORD").write_text("teapot.py,,\n", encoding="utf-8")
    python = tmp_path / "python3"
    run = f'exec /usr/bin/env PYTHONPATH={tmp_path / "lib"} "{sys.executable}" "$@"'
    python.write_text(f'#!/bin/sh\n[ "$1" = -I ] && shift\n{run}\n', encoding="utf-8")
    python.chmod(0o755)
    with opened() as driver:
        driver.begin()
        driver.app.use_interpreter(interpreters.own()._replace(python=str(python)))
        driver.wait(lambda: driver.app.open_name("teapot.pour"), 60)
        shown(driver, "teapot.pour(cups)", "Pour it.")
        assert driver.app.open_name("teapot")
        shown(driver, "Keeps tea warm.", "reference only", "All names")


def test_picked_environment_is_remembered(alone: Path, tmp_path: Path) -> None:
    (tmp_path / "project" / ".venv" / "bin").mkdir(parents=True)
    python = tmp_path / "project" / ".venv" / "bin" / "python"
    if sys.platform == "win32":
        pytest.skip("makes a symbolic link")
    python.symlink_to(sys.executable)
    (tmp_path / "project" / ".venv" / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\n")
    with opened() as driver:
        driver.begin()
        assert driver.app.services is not None
        driver.app.services.pick(str(tmp_path))
        driver.wait(lambda: "no virtual environment" in driver.app.status.text)
        driver.app.services.pick(str(tmp_path / "project"))
        driver.wait(lambda: driver.app.interpreter.python == str(python))
        assert driver.app.settings.interpreters == (str(python),)
        python.unlink()
        answers: list[tuple[object, tuple[str, ...]]] = []
        driver.app.services.interpreters(lambda found, broken: answers.append((found, broken)))
        driver.wait(lambda: bool(answers))
        assert str(python) in answers[0][1][0]


def test_colours_of_what_steps_back_follow_the_theme(driver: Driver) -> None:
    driver.app.tree.complete()
    tree = driver.app.tree.tree
    before = str(tree.tag_configure("reference", "foreground"))
    driver.press("Control-Shift-D")
    driver.wait(lambda: str(tree.tag_configure("reference", "foreground")) != before)
