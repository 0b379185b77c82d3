"""The facts over all versions: how they are read, and that they agree with the interpreter that runs here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stdref.reference import facts, library
from stdref.reference.facts import Fact, Facts
from tests.conftest import CHECKOUT

VERSION = ".".join(map(str, sys.version_info[:3]))
# Documented functions and classes that no build for Linux has, or that the documentation only speaks of.
ELSEWHERE = {
    "ctypes._CData", "ctypes._FuncPtr", "email.headerregistry.ContentTransferEncoding",
    "email.headerregistry.ReferencesHeader", "os.plock", "select.devpoll", "selectors.DevpollSelector",
    "sys.getandroidapilevel", "test.support.BasicTestRunner", "test.support.checksizeof",
    "test.support.requires_mac_version", "typing.type_check_only", "xml.dom.pulldom.PullDom",
    # Came or went with a later release of the same version.
    "email.errors.HeaderWriteError", "test.support.match_test", "test.support.run_doctest",
    "test.support.run_unittest", "test.support.set_match_tests",
}
# Modules that a build may lack, and files that a machine may have.
OPTIONAL = {"__main__", "dbm.gnu", "dbm.ndbm", "sitecustomize", "usercustomize"}


@pytest.fixture(scope="module")
def known() -> Facts:
    """The facts as they are shipped."""
    return facts.load(str(CHECKOUT / "assets" / "facts.json"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("json.dumps", Fact("json.dumps", "function", since="", page="json")),
        ("threading.Thread.getName", Fact("threading.Thread.getName", "method", deprecated="3.10",
                                          instead="threading.Thread.name", page="threading")),
        ("zoneinfo.ZoneInfo", Fact("zoneinfo.ZoneInfo", "class", since="3.9", page="zoneinfo")),
        ("asyncio.TaskGroup", Fact("asyncio.TaskGroup", "class", since="3.11", page="asyncio-task")),
        ("itertools.batched", Fact("itertools.batched", "class", since="3.12", page="itertools")),
        ("os.startfile", Fact("os.startfile", "function", platforms="W", page="os")),
        ("telnetlib.Telnet", Fact("telnetlib.Telnet", "class", deprecated="3.11", removed="3.13", page="telnetlib")),
        ("str.removeprefix", Fact("builtins.str.removeprefix", "method", since="3.9", page="stdtypes")),
        ("asyncio.AbstractChildWatcher", Fact("asyncio.AbstractChildWatcher", "class", since="3.4", deprecated="3.12",
                                              removed="3.14", platforms="LM", page="asyncio-policy")),
        ("telnetlib", Fact("telnetlib", "module", deprecated="3.11", removed="3.13", page="telnetlib")),
        ("annotationlib", Fact("annotationlib", "module", since="3.14", page="annotationlib")),
        ("json.nothing", None), ("nonsuch", None), ("", None), ("json.", None),
    ],
)  # fmt: skip
def test_fact_of_a_name(known: Facts, name: str, expected: Fact | None) -> None:
    found = known.find(name)
    assert (found._replace(signature="", bases=()) if found else None) == expected


def test_names_that_only_the_documentation_uses(known: Facts) -> None:
    assert known.resolved("asyncio.loop.call_soon") == "asyncio.AbstractEventLoop.call_soon"
    assert known.resolved("json.dumps") == "json.dumps"
    for name in ("asyncio.loop.call_soon", "csv.csvreader.line_num", "hashlib.hash.update", "threading.Lock.acquire"):
        found = known.find(name)
        assert found is not None and found.name == name and found.documented


def test_what_is_there(known: Facts) -> None:
    def there(name: str, version: str, platform: str = "linux") -> bool:
        fact = known.find(name)
        assert fact is not None
        return fact.there(version, platform)

    assert not there("itertools.batched", "3.11.7") and there("itertools.batched", "3.12.0")
    assert there("telnetlib.Telnet", "3.12.9") and not there("telnetlib.Telnet", "3.13.0")
    assert there("os.startfile", "3.12.0", "win32") and not there("os.startfile", "3.12.0")
    assert not there("os.fork", "3.12.0", "win32") and there("os.fork", "3.12.0", "darwin")


@pytest.mark.parametrize("damage", ["", "{}", "[]", "[1, 2", '{"index": []}', "\0"])
def test_damaged_file_is_named(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "facts.json"
    file.write_text(damage, encoding="utf-8")
    with pytest.raises(facts.FactsUnusable, match="install stdref again"):
        facts.load(str(file))
    with pytest.raises(facts.FactsUnusable, match="nowhere"):
        facts.load(str(tmp_path / "nowhere"))
    assert facts.none().find("json.dumps") is None


@pytest.mark.skipif(sys.platform != "linux", reason="the facts of other platforms are from stub files")
@pytest.mark.skipif(sys.version_info >= (3, 14), reason="later versions are known from stub files")
def test_facts_agree_with_this_interpreter(known: Facts) -> None:
    """Asks for every module, of whatever weight: it takes a second."""
    differences = []
    for name, module in library.walk(sys.executable, {name: known.documented(name) for name in known.modules}).items():
        own = known.module(name)
        assert own is not None
        if bool(module.problem) == own.there(VERSION, sys.platform) and name not in OPTIONAL:
            differences.append(f"{name}: {module.problem or 'is here'}; the facts say otherwise")
        # Of modules that are gone only what was documented is kept.
        kept = not own.removed or own.removed == "3.14"
        for symbol in module.symbols:
            fact = known.find(symbol.name)
            if fact is None and kept:
                differences.append(f"{symbol.name}: is here, and not among the facts")
            elif fact is not None and not fact.there(VERSION, sys.platform):
                differences.append(f"{symbol.name}: is here; the facts say {fact}")
        if not module.problem:
            differences += _missing(known, module)
    assert differences == []


def _missing(known: Facts, module: library.Module) -> list[str]:
    """The functions and classes that the facts promise and the interpreter lacks."""
    listed = {symbol.name for symbol in module.symbols} | ELSEWHERE
    return [f"{fact.name}: the facts say that it is here" for fact in known.names(module.name, documented=True)
            if fact.kind in ("function", "class", "exception", "coroutine") and fact.there(VERSION, sys.platform)
            and fact.name.count(".") == module.name.count(".") + 1 and fact.name not in listed]
