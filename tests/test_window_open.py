"""Opening pages in the window: from the tree, through links, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from stdref.catalog.model import plain
from stdref.catalog.target import Target
from stdref.ui.app import HELP, HOME
from tests import small_catalog
from tests.driver import Driver, find, opened


@pytest.fixture
def small(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    """The window with a catalog of two pages that link to each other, and to one that is missing."""
    small_catalog.write(tmp_path, monkeypatch)
    with opened() as window:
        yield window


def test_start_page_names_every_category_and_page(driver: Driver) -> None:
    app, text = driver.app, driver.app.page.text
    shown = app.page.page_text()
    for category in app.catalog.categories:
        assert category.title in shown or not {entry.name for entry in category.modules} & app.catalog.written
        for entry in (entry for entry in category.modules if entry.name in app.catalog.written):
            assert any(tag.startswith("do-") for tag in text.tag_names(find(text, entry.name, "do-")))
    (noted,) = (entry for category in app.catalog.categories for entry in category.modules if entry.note)
    assert "in-em" in text.tag_names(find(text, noted.note))
    assert app.root.title() == "stdref"
    assert f"{len(app.catalog.modules)} modules" in app.status.text
    assert app.bench.editor.code == ""


def test_link_on_the_start_page_opens_the_page(driver: Driver) -> None:
    driver.click_page("json")
    driver.await_page("json")
    assert driver.app.root.title() == "json - stdref"
    assert driver.app.page.text.get("2.0", "2.end") == "json"


@pytest.mark.parametrize("module", ["json", "__init__.py", "re"])
def test_page_has_its_sections_and_items_in_order(driver: Driver, module: str) -> None:
    driver.open(module)
    page = driver.app.catalog.page(module)
    shown = driver.app.page.page_text()
    wanted = [plain(page.purpose), "Quick start", page.quick_start.example.code.strip().splitlines()[0]]
    wanted += ["At a glance", *(row.call.splitlines()[0] for row in page.glance.rows), "Recipes"]
    wanted += [recipe.example.title for recipe in page.recipes]
    wanted += [plain(pitfall.symptom) for pitfall in page.pitfalls]
    at = 0
    for words in wanted:
        found = shown.find(words, at)
        assert found >= 0, f"{words!r} is not where it should be"
        at = found
    titles = [title for title, _ in driver.app.page.sections]
    assert titles[:3] == ["Quick start", "At a glance", "Recipes"]
    for example in page.examples:
        assert example.code.strip().splitlines()[-1] in shown


def node_of(driver: Driver, name: str, parent: str = "") -> str:
    """The node of the tree with the words `name` below `parent`."""
    tree = driver.app.tree.tree
    for node in tree.get_children(parent):
        if tree.item(node, "text") == name:
            return node
        if below := node_of(driver, name, node):
            return below
    return ""


def click_node(driver: Driver, name: str) -> None:
    """Click on a node of the tree, opening what is above it."""
    tree, node = driver.app.tree.tree, node_of(driver, name)
    assert node, f"{name} is not in the tree"
    tree.see(node)
    driver.root.update()
    box = tree.bbox(node)
    assert box, f"{name} cannot be scrolled into view"
    left, top, width, height = box
    driver.click(tree, left + width // 2, top + height // 2)


def test_click_in_the_tree_opens_the_page_and_lists_its_sections(driver: Driver) -> None:
    click_node(driver, "json")
    driver.await_page("json")
    tree, page = driver.app.tree.tree, driver.app.page
    node = node_of(driver, "json")
    assert tree.selection() == (node,)
    driver.wait(lambda: bool(tree.get_children(node)))
    assert [tree.item(child, "text") for child in tree.get_children(node)] == [title for title, _ in page.sections]
    click_node(driver, "Pitfalls")
    driver.wait(lambda: driver.app.target == Target("json", "pitfalls"))
    assert driver.top() == "Pitfalls"
    click_node(driver, "datetime")
    driver.await_page("datetime")
    assert tree.get_children(node) == ()


def test_tree_by_keyboard(driver: Driver) -> None:
    driver.press("Control-Key-1")
    tree = driver.app.tree.tree
    assert driver.focus == str(tree)
    category, first = tree.get_children()[0], driver.app.catalog.categories[0].modules[0].name
    driver.press("Home", "Return")
    assert tree.item(category, "open")
    # Moving over a module opens it; the focus stays, so that one can go on.
    driver.press("Down")
    driver.await_page(first)
    assert driver.focus == str(tree)
    driver.press("Home", "Left")
    assert not tree.item(category, "open")
    driver.press("End")
    assert tree.focus() == tree.get_children()[-1]
    driver.press("Right", "Down", "Return")
    driver.await_page(driver.app.catalog.categories[-1].modules[0].name)


def test_every_anchor_of_a_page_lands_on_its_line(driver: Driver) -> None:
    driver.open("json")
    page = driver.app.catalog.page("json")
    text = driver.app.page.text
    wanted = {row.place.anchor: plain(row.want) for row in page.glance.rows}
    wanted |= {recipe.place.anchor: recipe.example.title for recipe in page.recipes}
    wanted |= {pitfall.place.anchor: plain(pitfall.symptom) for pitfall in page.pitfalls}
    for anchor, words in wanted.items():
        driver.app.open(Target("json", anchor))
        driver.root.update()
        landed = text.tag_ranges("landed")
        assert text.get(landed[0], f"{landed[0]} lineend").startswith(words)
        # At the top, or as far up as the end of the page lets it be.
        assert driver.top().startswith(words) or (text.dlineinfo(landed[0]) and text.yview()[1] == 1.0)


def test_anchor_below_what_is_set_so_far(driver: Driver) -> None:
    driver.app.open(Target("json", "pitfalls"))
    driver.wait(lambda: driver.top() == "Pitfalls")
    driver.settle()
    assert driver.top() == "Pitfalls"


def test_symbol_has_a_page_with_what_its_module_shows_of_it(driver: Driver) -> None:
    assert driver.app.open_name("json.JSONDecoder.raw_decode")
    driver.await_page("json")
    shown = driver.app.page.page_text()
    assert shown.split("\n")[1] == "json.JSONDecoder.raw_decode"
    assert "parse JSON followed by other text" in shown
    driver.click_page("json")
    assert driver.app.page.text.get("2.0", "2.end") == "json"


def test_link_opens_the_other_page_and_its_history_leads_back(small: Driver) -> None:
    small.open("colorsys")
    small.click_page("shelve")
    small.await_page("shelve")
    small.press("Alt-Left")
    small.await_page("colorsys")
    small.press("Alt-Right")
    small.await_page("shelve")


def test_link_to_a_page_that_is_missing_says_so(small: Driver) -> None:
    small.open("colorsys")
    small.click_page("tarfile")
    assert "tarfile" in small.app.status.text
    assert small.app.target.module == "colorsys"


def test_history_restores_the_scroll_and_its_buttons_say_what_is_possible(driver: Driver) -> None:
    app, header = driver.app, driver.app.header

    def possible() -> tuple[bool, bool]:
        return not header.back.instate(["disabled"]), not header.forward.instate(["disabled"])

    assert possible() == (False, False)
    driver.open("json")
    app.page.scroll_to(60)
    assert possible() == (True, False)
    driver.open("re")
    app.page.scroll_to(40)
    driver.press("Alt-Left")
    driver.await_page("json")
    assert (app.page.top_line, possible()) == (60, (True, True))
    driver.click(header.forward)
    driver.await_page("re")
    assert (app.page.top_line, possible()) == (40, (True, False))
    driver.click(header.back)
    driver.click(header.back)
    assert (app.target, possible()) == (HOME, (False, True))
    driver.press("Alt-Left")
    assert app.target == HOME
    driver.open("datetime")
    assert possible() == (True, False)


@pytest.mark.parametrize("place", [HOME, HELP], ids=["start page", "help"])
def test_history_restores_the_scroll_of_pages_that_are_no_module(driver: Driver, place: Target) -> None:
    driver.resize("1280x480")
    driver.app.open(place)
    driver.settle()
    driver.app.page.scroll_to(3)
    assert driver.app.page.top_line == 3, "the page must be longer than the window for this test"
    driver.open("json")
    driver.press("Alt-Left")
    driver.settle()
    assert (driver.app.target, driver.app.page.top_line) == (place, 3)


def test_name_given_at_the_start_opens_there(driver: Driver) -> None:
    driver.begin("json.dumps", services=False)
    driver.await_page("json")
    assert driver.app.page.text.get("2.0", "2.end") == "json.dumps"
    assert "Quick start" in driver.app.page.page_text()


def test_unknown_name_given_at_the_start_is_searched(driver: Driver) -> None:
    driver.begin("pars json", services=False)
    assert driver.app.header.query.get() == "pars json"
    driver.wait(lambda: bool(driver.app.finder.results.frame.winfo_viewable()))
    assert not driver.app.tree.frame.winfo_viewable()
