"""`stdref search` from outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import stdref
from tests.search import write_catalog


@pytest.fixture(scope="module")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small catalog."""
    folder = tmp_path_factory.mktemp("assets")
    with pytest.MonkeyPatch.context() as patch:
        write_catalog(folder, patch)
    return folder


def test_lines_are_aligned(assets: Path) -> None:
    status, shown, errors = stdref("search", "--limit", "3", "make", "json", "readable", assets=assets)
    assert (status, errors) == (0, "")
    lines = shown.splitlines()
    assert len(lines) == 3
    assert lines[0].split() == ["json.dumps", "recipe", "Pretty-print", "it"]
    assert len({line.index(line.split()[1]) for line in lines}) == 1


def test_json_holds_what_was_asked_and_found(assets: Path) -> None:
    status, shown, _ = stdref("search", "--json", "json.dumps", assets=assets)
    answer = json.loads(shown)
    assert status == 0
    assert list(answer) == ["query", "ms", "results"]
    assert answer["query"] == "json.dumps"
    assert answer["ms"] > 0
    assert answer["results"][0] | {"score": 1.0, "title": ""} == {
        "name": "json.dumps", "module": "json", "kind": "function", "title": "", "anchor": "json.dumps", "score": 1.0}


def test_queries_from_standard_input(assets: Path) -> None:
    status, shown, _ = stdref("search", "--json", "--stdin", "--limit", "2", assets=assets,
                              stdin="json\r\n\nshelve é\nqwxzvk\nsave objects between runs")
    answers = [json.loads(line) for line in shown.splitlines()]
    assert status == 0
    assert [answer["query"] for answer in answers] == ["json", "", "shelve é", "qwxzvk", "save objects between runs"]
    assert [bool(answer["results"]) for answer in answers] == [True, False, True, False, True]
    assert max(len(answer["results"]) for answer in answers) == 2


def test_nothing_found(assets: Path) -> None:
    status, shown, errors = stdref("search", "qwxzvk", assets=assets)
    assert (status, shown) == (1, "")
    assert errors == "stdref: nothing found for 'qwxzvk': try other words, or the name of a module\n"


@pytest.mark.parametrize("arguments", [[], ["--stdin", "json"]])
def test_words_or_standard_input(assets: Path, arguments: list[str]) -> None:
    status, shown, errors = stdref("search", *arguments, assets=assets)
    assert (status, shown) == (2, "")
    assert "--stdin" in errors


def test_cache_that_cannot_be_written(assets: Path, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    status, shown, errors = stdref("search", "--json", "json.dumps", assets=assets, STDREF_HOME=str(tmp_path / "home"))
    assert status == 0
    assert json.loads(shown)["results"][0]["name"] == "json.dumps"
    assert "STDREF_HOME" in errors
