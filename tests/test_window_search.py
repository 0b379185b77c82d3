"""Searching in the window by typing: the list follows every key, and the keys move in it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from stdref.search import index
from stdref.ui.app import HOME
from tests import small_catalog
from tests.driver import Driver, opened


def current(driver: Driver) -> str:
    """The words of the line of the list that is marked as the current one."""
    text = driver.app.finder.results.text
    marked = text.tag_ranges("current")
    assert len(marked) == 2, "one result must be marked"
    return text.get(marked[0], f"{marked[0]} lineend")


def test_typing_a_name_and_enter_opens_its_page(searching: Driver) -> None:
    app = searching.app
    assert searching.focus == str(app.header.entry)
    searching.type("json")
    hit = searching.await_results("json")
    assert hit.kind == "module"
    assert app.finder.results.frame.winfo_viewable()
    assert current(searching) == "json"
    assert app.finder.results.count.cget("text").rstrip("+") == str(len(app.finder.results.hits))
    searching.press("Return")
    searching.await_page("json")
    assert searching.focus == str(app.page.text)


def test_typing_a_task_leads_to_the_place_that_answers(searching: Driver) -> None:
    searching.type("pretty print json")
    searching.wait(lambda: bool(searching.app.finder.results.hits))
    hit = searching.app.finder.results.hits[0]
    assert (hit.module, hit.kind) == ("json", "recipe")
    searching.press("Return")
    searching.await_page("json")
    assert searching.top() == "Pretty-print JSON"


def test_matching_words_are_marked(searching: Driver) -> None:
    searching.type("dumps")
    text = searching.app.finder.results.text
    searching.await_results("json.dumps")
    first, last = text.tag_ranges("match")[:2]
    assert text.get(first, last) == "dumps"


def test_keys_move_in_the_list_while_the_focus_stays(searching: Driver) -> None:
    app = searching.app
    searching.type("json")
    searching.await_results("json")
    results, entry = app.finder.results, str(app.header.entry)
    many, page = len(results.hits) + len(results.offers), results.page_size
    assert many > page + 2, "the list must be longer than its window for this test"
    for key, expected in (("Down", 1), ("Down", 2), ("Up", 1), ("Next", 1 + page), ("Prior", 1), ("Up", 0), ("Up", 0)):
        searching.press(key)
        assert (results.current, searching.focus) == (expected, entry)
        # What is current can be seen whole.
        start = results.text.tag_ranges("current")[0]
        assert results.text.dlineinfo(start) and results.text.dlineinfo(f"{start} + 1 line")
    for _ in range(many):
        searching.press("Next")
    assert results.current == many - 1
    searching.press("Up")
    chosen = results.hits[results.current]
    searching.type("x")
    searching.press("BackSpace")
    assert results.current == 0, "a new list begins at its top"
    for _ in range(many):
        searching.press("Next")
    searching.press("Up")
    searching.press("Return")
    searching.await_page(chosen.target.module)
    assert app.target == chosen.target


def test_escape_clears_and_brings_back_the_tree(searching: Driver) -> None:
    app = searching.app
    searching.type("json")
    searching.await_results("json")
    searching.press("Escape")
    assert app.header.query.get() == ""
    searching.wait(lambda: bool(app.tree.frame.winfo_viewable()) and not app.finder.results.frame.winfo_viewable())
    assert searching.focus == str(app.header.entry)
    # Enter opens what can be seen, not what was found before.
    searching.press("Down", "Return")
    assert app.target == HOME
    searching.press("Escape")
    assert searching.focus == str(app.page.text)
    assert app.target == HOME


def test_click_on_a_result_opens_it(searching: Driver) -> None:
    searching.type("json")
    searching.await_results("json")
    results = searching.app.finder.results
    searching.wait(lambda: any(hit.kind == "function" for hit in results.hits[1:]))
    hit = next(hit for hit in results.hits[1:] if hit.kind == "function")
    searching.click_text(searching.app.finder.results.text, hit.name.rpartition(".")[2], "name")
    searching.await_page("json")


def test_no_match_says_so_and_offers_help(searching: Driver) -> None:
    searching.type("qqzzxxvv")
    results = searching.app.finder.results
    searching.wait(lambda: "qqzzxxvv" in results.text.get("1.0", "end"))
    assert results.hits == ()
    assert "No match" in results.text.get("1.0", "end")
    searching.press("Down", "Return")
    assert searching.app.target == HOME
    assert results.hits == ()


def test_slips_in_a_task_are_answered_with_what_may_have_been_meant(searching: Driver) -> None:
    searching.type("prtty pint jsno")
    results = searching.app.finder.results
    searching.wait(lambda: bool(results.hits) or any("Did you mean" in offer.title for offer in results.offers))
    if not results.hits:
        searching.press("Return")
        searching.wait(lambda: bool(results.hits))


def test_last_line_searches_the_text_of_all_pages(searching: Driver) -> None:
    searching.type("json surrogates")
    results = searching.app.finder.results
    searching.wait(lambda: bool(results.offers))
    assert results.offers[-1].everywhere
    for _ in range(len(results.hits) + 1):
        searching.press("Down")
    searching.press("Return")
    assert results.title.cget("text") == "IN ALL TEXT"
    assert not any(offer.everywhere for offer in results.offers)


def test_kinds_are_chosen_by_the_mouse_as_by_their_letters(searching: Driver) -> None:
    searching.type("json")
    searching.await_results("json")
    results = searching.app.finder.results
    searching.click(results.chips["c"])
    assert searching.app.header.query.get() == "c: json"
    searching.wait(lambda: bool(results.hits))
    assert {hit.kind for hit in results.hits} == {"class"}
    assert str(results.chips["c"].cget("style")) != str(results.chips["f"].cget("style"))
    searching.click(results.chips["c"])
    assert searching.app.header.query.get() == "json"


def test_searches_that_led_somewhere_are_offered_again(searching: Driver) -> None:
    app = searching.app
    searching.press("Down")
    assert app.tree.frame.winfo_viewable(), "there is nothing to offer yet"
    searching.type("json")
    searching.await_results("json")
    searching.press("Return")
    searching.await_page("json")
    searching.press("Control-k", "BackSpace", "Down")
    results = app.finder.results
    assert [offer.query for offer in results.offers] == ["json"]
    assert app.settings.recent == ("json",)
    searching.press("Escape")
    assert app.tree.frame.winfo_viewable()
    searching.press("Down", "Return")
    assert app.header.query.get() == "json"
    searching.await_results("json")


def test_any_query_has_an_answer(searching: Driver) -> None:
    for query in ("(", "' or 1=1", "a" * 300, "*", "json.", "  json", "#", "-"):
        searching.type(query)
        assert searching.app.header.query.get() == query
        assert searching.app.finder.results.text.get("1.0", "end").strip()
        searching.press("Escape")


def test_search_key_selects_what_was_typed(searching: Driver) -> None:
    searching.type("json")
    searching.press("Return")
    searching.await_page("json")
    searching.press("Control-k")
    searching.type("re")
    assert searching.app.header.query.get() == "re"
    searching.await_results("re")


def test_names_of_modules_are_found_before_the_index_is_there(driver: Driver) -> None:
    driver.begin(services=False)
    driver.type("argp")
    driver.await_results("argparse")


def test_until_the_index_is_there_no_task_is_said_to_be_unknown(
    alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_catalog.write(tmp_path, monkeypatch)
    held, prepare = threading.Event(), index.prepare

    def prepared(*args: Any) -> Any:
        held.wait(30)
        return prepare(*args)

    monkeypatch.setattr(index, "prepare", prepared)
    with opened() as driver:
        driver.begin(services=False)
        driver.type("say it again")
        results = driver.app.finder.results
        assert "being prepared" in results.text.get("1.0", "end")
        assert not results.offers
        held.set()
        driver.wait(lambda: any(hit.kind == "recipe" for hit in results.hits), 30)


def test_what_is_typed_already_is_searched_again_with_the_index(
    alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_catalog.write(tmp_path, monkeypatch)
    with opened() as driver:
        driver.begin(services=False)
        driver.type("say it again")
        results = driver.app.finder.results
        driver.wait(lambda: any(hit.kind == "recipe" for hit in results.hits), 30)
        assert driver.app.header.query.get() == "say it again"
