"""What the search finds, and what comes first."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stdref.catalog.model import Target
from stdref.search.engine import Engine
from stdref.search.marker import Marker
from tests.conftest import CHECKOUT
from tests.search import first, prepared, write_catalog


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine over the small catalog."""
    folder = tmp_path_factory.mktemp("search")
    with pytest.MonkeyPatch.context() as patch:
        yield prepared(write_catalog(folder / "assets", patch), folder / "cache")


@pytest.mark.parametrize(("query", "name"), [
    ("json", "json"), ("json.dumps", "json.dumps"), ("json.JSONEncoder.iterencode", "json.JSONEncoder.iterencode"),
    ("dumps", "json.dumps"), ("dumps(", "json.dumps"), ("JSONDECODEERROR", "json.JSONDecodeError"),
    ("import json", "json"), ("from json import dumps", "json.dumps"), ("from json import dumps as d", "json.dumps"),
    ("python shelve", "shelve"), ("iterencode", "json.JSONEncoder.iterencode"),
])  # fmt: skip
def test_names_as_they_are_written(engine: Engine, query: str, name: str) -> None:
    assert first(engine, query).name == name


@pytest.mark.parametrize("query", ["jsno.dumps", "json.dmups", "json.dumpss", "json.dums", "jsondumps", "json,dumps"])
def test_one_slip_in_a_name(engine: Engine, query: str) -> None:
    assert first(engine, query).name == "json.dumps"


@pytest.mark.parametrize(("query", "name"), [
    ("json dumps", "json.dumps"), ("jsondum", "json.dumps"), ("jsonld", "json.load"), ("JSONEnc", "json.JSONEncoder"),
    ("jdmps", "json.dumps"), ("jsondcder", "json.JSONDecoder"), ("shlvopen", "shelve.open"),
    ("encoder iterenc", "json.JSONEncoder.iterencode"), ("dbfnsh", "shelve.DbfilenameShelf"),
])  # fmt: skip
def test_abbreviated_names(engine: Engine, query: str, name: str) -> None:
    assert first(engine, query).name == name


@pytest.mark.parametrize(("query", "name", "anchor"), [
    ("convert dict to json string", "json.dumps", "make-text-from-an-object"),
    ("how do I convert a JSON string into a dict?", "json.loads", "parse-text"),
    ("indenting json", "json.dumps", "pretty"),
    ("make json redable", "json.dumps", "pretty"),
    ("save objects betw", "shelve.open", "start"),
    ("store objects between runs", "shelve.open", "start"),
    ("persistent dict", "shelve", ""),
    ("json vs pickle", "json", "json-or-pickle"),
    ("Expecting value: line 1 column 1 (char 0)", "json.JSONDecodeError", "json-decoder-jsondecodeerror-expecting"),
    ("number keys come back as text", "json.loads", "number-keys-come-back-as-text"),
    ("%Y", "json.JSONEncoder", "%Y"),
    ("%y", "json.JSONEncoder", "%y"),
])  # fmt: skip
def test_tasks_lead_to_the_item(engine: Engine, query: str, name: str, anchor: str) -> None:
    hit = first(engine, query)
    assert hit.name == name
    assert hit.target.anchor.startswith(anchor)
    assert bool(hit.target.anchor) == bool(anchor)


def test_pasted_traceback_is_searched_by_its_last_line(engine: Engine) -> None:
    pasted = ('Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    json.loads("")\n'
              "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)\n\n")
    assert first(engine, pasted).kind == "error"


def test_prose_is_found_and_leads_to_the_page(engine: Engine) -> None:
    hit = first(engine, "surrogate escapes")
    assert (hit.kind, hit.target) == ("text", Target("json"))
    assert hit.title == "Surrogate escapes keep half characters."


def test_hit_says_what_it_is(engine: Engine) -> None:
    by_name = first(engine, "json.dumps")
    assert (by_name.kind, by_name.module, by_name.target) == ("function", "json", Target("json", "json.dumps"))
    assert by_name.title.startswith("Serialize")
    by_task = first(engine, "make json readable")
    assert (by_task.kind, by_task.module, by_task.title) == ("recipe", "json", "Pretty-print it")
    of_module = first(engine, "shelve")
    assert (of_module.kind, of_module.title) == ("module", "Keep objects on disk under keys.")


def test_attribute_that_only_a_page_names(engine: Engine) -> None:
    assert first(engine, "Shelf.writeback").target == Target("shelve", "shelve.Shelf.writeback")


def test_scores_fall_and_limit_holds(engine: Engine) -> None:
    hits = engine.search("json", 5)
    assert len(hits) == 5
    scores = [hit.score for hit in engine.search("json string")]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_each_place_stands_once(engine: Engine) -> None:
    for query in ("json", "dumps", "json.dumps", "convert json to dict", "close", "text"):
        targets = [hit.target for hit in engine.search(query)]
        assert len(targets) == len(set(targets)), query


def test_name_stands_for_its_item_and_item_for_its_name(engine: Engine) -> None:
    by_name = [hit for hit in engine.search("json.dumps") if hit.target.module == "json"]
    assert by_name[0].kind == "function"
    assert Target("json", "start") not in [hit.target for hit in by_name], "where json.dumps opens anyway"
    by_task = engine.search("make json readable")
    assert by_task[0].kind == "recipe"
    assert not [hit for hit in by_task if hit.name == "json.dumps" and hit.kind == "function"]


@pytest.mark.parametrize(("query", "name"), [
    ("write and read json text", "json.dumps"), ("write and read what loads gives", "json.loads"),
])
def test_item_goes_by_the_name_that_is_asked_for(engine: Engine, query: str, name: str) -> None:
    hit = next(hit for hit in engine.search(query) if hit.target == Target("json", "start"))
    assert (hit.name, hit.module) == (name, "json")


def test_known_words_are_not_taken_for_misspelt_names(engine: Engine) -> None:
    assert first(engine, "text").kind != "method"
    assert all(hit.name != "json.load" or hit.kind == "row" for hit in engine.search("read json from text")[:1])


HOSTILE = [
    "", " ", "\0", "\n\n", '"', "'", '"""', "*", "json*", "NEAR(a b)", "a AND", "OR", "NOT", "(", "phrases:json",
    "^json", "json -dumps", "{a}", "a\0b", "\ud800", "json \udcff", "é\u0301" * 50, "\u202ejson\u202c", "שלום",
    "日本語", "x" * 100_000, "json " * 20_000, "a" * 300 + " " + "b" * 300, "%", "\\", "--",
    "'; drop table entries; --", "_", "__", ".", "..", "::", "𝐣𝐬𝐨𝐧", "½", "\u0130", "ß" * 40, "q" * 16,
    "json.dumps" * 50, "import " * 9, "(" * 300,
]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_any_input_survives(engine: Engine, query: str) -> None:
    hits = engine.search(query)
    for hit in hits:
        for text in (hit.name, hit.title):
            ranges = Marker(query)(text)
            assert all(0 <= start < end <= len(text) for start, end in ranges)
            assert all(one[1] <= other[0] for one, other in itertools.pairwise(ranges))


def test_full_width_and_accented_letters_are_folded(engine: Engine) -> None:
    assert first(engine, "𝐣𝐬𝐨𝐧").name == "json"
    assert first(engine, "JSÖN.dumps").name == "json.dumps"


def test_nothing_is_found_for_nonsense(engine: Engine) -> None:
    assert engine.search("qwxzvk") == []


@pytest.mark.parametrize(("query", "text", "marked"), [
    ("read csv", "Reading a CSV file", ["Reading", "CSV"]),
    ("json.dump", "json.dumps", ["json", "dumps"]),
    ("strp", "datetime.strptime", ["strp"]),
    ("oswalk", "os.walk", ["os", "walk"]),
    ("dmps", "json.dumps", ["d", "mps"]),
    ("files", "a file, FILES, profile", ["file", "FILES"]),
    ("xyz", "json", []),
    ("", "json", []),
])  # fmt: skip
def test_marked_words(query: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in Marker(query)(text)] == marked


def test_modules_are_found_before_there_is_an_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine.of_modules(write_catalog(tmp_path, monkeypatch))
    hit = first(engine, "jsno")
    assert (hit.name, hit.kind, hit.title, hit.target) == ("json", "module", "Numbers", Target("json"))
    assert [hit.name for hit in engine.search("sh")] == ["shelve"]


def test_importing_the_engine_is_cheap() -> None:
    code = ("import sys; before = set(sys.modules); import stdref.search.engine; loaded = set(sys.modules) - before; "
            "print(*loaded & {'sqlite3', 'json', 'logging', 'pathlib', 'pyexpat', 'subprocess', 'unicodedata'})")
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(("query", "kinds", "module"), [
    ("json: text", set(), "json"), ("json:text", set(), "json"), ("f: json", {"function", "method"}, ""),
    ("c: json", {"class"}, ""), ("m: json", {"module"}, ""), ("e: json", {"exception", "error"}, ""),
    ("json: f: dump", {"function", "method"}, "json"), ("shelve:", set(), "shelve"), ("e:", {"exception", "error"}, ""),
])  # fmt: skip
def test_queries_are_limited_to_modules_and_kinds(engine: Engine, query: str, kinds: set[str], module: str) -> None:
    hits = engine.search(query)
    assert hits
    assert not kinds or {hit.kind for hit in hits} <= kinds
    assert all(not module or module in (hit.module, hit.target.module) for hit in hits)


def test_a_colon_elsewhere_limits_nothing(engine: Engine) -> None:
    assert first(engine, "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)").kind == "error"
    assert engine.search("what: json")


def test_quoted_words_must_stand_together(engine: Engine) -> None:
    loose = {hit.target for hit in engine.search("json dict string")}
    together = {hit.target for hit in engine.search('"json string"')}
    assert together < loose | together
    assert [hit.name for hit in engine.search('"json string"')[:2]] == ["json.dumps", "json.loads"]
    # Quotes of an error message must not hide its answer.
    assert engine.search('Expecting value: "line 9 column 9"')[0].kind == "error"


@pytest.mark.parametrize(("code", "name"), [
    ("text = json.dumps(data, indent=2)", "json.dumps"), ("with shelve.open('a') as db:\n    print(db)", "shelve.open"),
    ('Traceback (most recent call last):\n  File "a.py", line 1\n    json.loads(x)\nWeird: 1', "json.loads"),
])  # fmt: skip
def test_names_in_pasted_code_are_found(engine: Engine, code: str, name: str) -> None:
    assert name in [hit.name for hit in engine.search(code)[:2]]


def test_everywhere_finds_what_only_the_text_says(engine: Engine) -> None:
    assert "pretty" in [hit.target.anchor for hit in engine.search("beautifying", everywhere=True)]


def test_near_replaces_words_that_nothing_holds(engine: Engine) -> None:
    assert "persistent dictionary" in engine.near("persistnt dictonry")
    assert engine.near("qqzzxxvv") == ()
    assert engine.near("json") == ()


def test_each_result_is_explained(engine: Engine) -> None:
    explained = engine.explain("json string")
    assert [hit for hit, _ in explained] == engine.search("json string")
    assert all("name " in why or "words " in why for _, why in explained)


@pytest.mark.parametrize("query", [
    "x" * 100_000, "\0\x1b[31m", "json AND OR NOT NEAR(", '"', "''", '"json', "a:", "json: \"",
    "\u202ejson\u0301 דוגמה",
    "e: e: e:", "*", "^json", "{json}", "json:" * 500, "(" * 5000, "\n" * 3000, "json.dumps(" * 200,
])  # fmt: skip
def test_any_input_is_survived(engine: Engine, query: str) -> None:
    for everywhere in (False, True):
        assert isinstance(engine.search(query, everywhere=everywhere), list)
    assert isinstance(engine.explain(query), list)
    assert isinstance(engine.near(query), tuple)
