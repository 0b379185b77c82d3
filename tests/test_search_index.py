"""The index in the cache: current, sound, made once, and worked around where it cannot be."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from stdref import paths
from stdref.catalog.manifest import Catalog
from stdref.reference.interpreters import own
from stdref.reference.known import open_reference
from stdref.search import index
from stdref.search.engine import IndexLost
from tests.conftest import CHECKOUT
from tests.search import first, prepared, write_catalog


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    """The small catalog."""
    return write_catalog(tmp_path / "assets", monkeypatch)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A cache folder that does not exist yet."""
    return tmp_path / "cache"


def prepare(catalog: Catalog, cache: Path) -> Path:
    return Path(index.prepare(catalog, str(cache), sys.executable))


def state(path: Path) -> tuple[int, int]:
    """What tells whether a file was written anew."""
    return path.stat().st_ino, path.stat().st_mtime_ns


def test_current_index_is_left_alone(catalog: Catalog, cache: Path) -> None:
    path = prepare(catalog, cache)
    before = state(path)
    assert prepare(catalog, cache) == path
    assert state(path) == before
    assert sorted(file.name for file in cache.glob("search-*")) == [path.name]


def test_changed_page_is_found_by_its_new_words(catalog: Catalog, cache: Path) -> None:
    engine = prepared(catalog, cache)
    assert engine.search("frobnicate") == []
    page = Path(catalog.root) / "json" / "page.xml"
    page.write_text(page.read_text(encoding="utf-8").replace("indent json", "frobnicate json"), encoding="utf-8")
    assert first(prepared(catalog, cache), "frobnicate").target.anchor == "pretty"
    assert engine.search("frobnicate") == [], "an open index stays as it is"


def test_changed_thesaurus_counts_too(catalog: Catalog, cache: Path) -> None:
    path = prepare(catalog, cache)
    (Path(os.environ["STDREF_ASSETS"]) / "search" / "thesaurus.json").write_text('{"same": [["gronk", "pretty"]]}')
    assert prepare(catalog, cache) != path
    assert first(prepared(catalog, cache), "gronk").target.anchor == "pretty"


def test_words_and_ranks_may_be_damaged(catalog: Catalog, cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    search = Path(os.environ["STDREF_ASSETS"]) / "search"
    (search / "thesaurus.json").write_text("{")
    (search / "ranks.json").unlink()
    assert first(prepared(catalog, cache), "json.dumps").name == "json.dumps"
    assert "thesaurus.json" in caplog.text


@pytest.mark.parametrize("at", [0, 60, 100, 5000, -1])
def test_one_damaged_byte_is_noticed(catalog: Catalog, cache: Path, at: int) -> None:
    path = prepare(catalog, cache)
    content = bytearray(path.read_bytes())
    content[at] ^= 0xFF
    path.write_bytes(content)
    assert first(prepared(catalog, cache), "json.dumps").kind == "function"
    assert path.read_bytes() != bytes(content)


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 5000])
def test_other_content_is_replaced(catalog: Catalog, cache: Path, content: bytes) -> None:
    path = prepare(catalog, cache)
    path.write_bytes(content)
    assert first(prepared(catalog, cache), "json.dumps").kind == "function"


def test_cut_off_index_is_replaced(catalog: Catalog, cache: Path) -> None:
    path = prepare(catalog, cache)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(IndexLost, match="has to be built again"):
        index.open_engine(str(path)).search("json")
    prepare(catalog, cache)
    assert len(path.read_bytes()) > len(whole) // 2


def test_missing_index_is_told(tmp_path: Path) -> None:
    with pytest.raises(IndexLost, match="has to be built again"):
        index.open_engine(str(tmp_path / "nothing.db"))


def test_damage_while_open_is_told(catalog: Catalog, cache: Path) -> None:
    path = prepare(catalog, cache)
    engine = index.open_engine(str(path))
    path.write_bytes(b"\xff" * path.stat().st_size)
    with pytest.raises(IndexLost, match="has to be built again"):
        for query in ("json", "convert dict to json", "close", "persistent"):
            engine.search(query)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not remove what is open")
def test_removal_while_open_does_no_harm(catalog: Catalog, cache: Path) -> None:
    path = prepare(catalog, cache)
    engine = index.open_engine(str(path))
    path.unlink()
    assert first(engine, "convert dict to json").name == "json.dumps"


def test_several_processes_at_once(catalog: Catalog, cache: Path) -> None:
    code = ("import sys; from stdref.catalog import manifest; from stdref.search import index; "
            "path = index.prepare(manifest.load(sys.argv[1]), sys.argv[2], sys.executable); "
            "print(path, index.open_engine(path).search('json.dumps')[0].name)")
    command = [sys.executable, "-c", code, catalog.root, str(cache)]

    def run(_: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(run, range(4)))
    assert [each.stderr for each in done] == [""] * 4
    assert len({each.stdout for each in done}) == 1
    assert done[0].stdout.endswith(" json.dumps\n")
    assert not list(cache.glob("*.new"))


def test_unwritable_cache_is_named_and_done_without(catalog: Catalog, tmp_path: Path) -> None:
    # A file in its place keeps even an administrator from writing there.
    cache = tmp_path / "file"
    cache.write_text("")
    with pytest.raises(paths.UnusableFolder, match=r"file.*set STDREF_HOME"):
        prepare(catalog, cache)
    assert first(index.in_memory(catalog, sys.executable), "convert dict to json").name == "json.dumps"


def test_broken_page_costs_only_itself(catalog: Catalog, cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    (Path(catalog.root) / "json" / "page.xml").write_text("<page", encoding="utf-8")
    engine = prepared(catalog, cache)
    assert first(engine, "json.dumps").kind == "function"
    assert first(engine, "persistent dictionary").name == "shelve"
    assert "page.xml" in caplog.text


def test_module_that_cannot_be_imported_is_found_by_its_page(catalog: Catalog, cache: Path) -> None:
    index.build(catalog, open_reference(own(), paths.assets(), ""), str(cache.with_suffix(".db")))
    engine = index.open_engine(str(cache.with_suffix(".db")))
    assert first(engine, "shelve.open").name == "shelve.open"


def test_only_a_few_indexes_are_kept(catalog: Catalog, cache: Path) -> None:
    cache.mkdir()
    for number in range(9):
        (cache / f"search-{number}.db").write_bytes(b"old")
        os.utime(cache / f"search-{number}.db", (number, number))
    (cache / "search-left.new").write_bytes(b"half")
    os.utime(cache / "search-left.new", (0, 0))
    (cache / "other.db").write_bytes(b"not ours")
    path = prepare(catalog, cache)
    left = sorted(file.name for file in cache.iterdir() if file.is_file())
    assert left == sorted(["other.db", path.name, "search-6.db", "search-7.db", "search-8.db"])
