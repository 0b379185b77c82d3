"""The command line from outside: what show and list print, and how every command fails."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from stdref import __version__, lookup
from stdref.catalog import manifest
from stdref.reference.interpreters import own
from stdref.reference.known import Reference, open_reference
from stdref.render import terminal
from stdref.show import blocks
from tests.catalogs import PAGE, write
from tests.commands import command, environment, stdref, write_small
from tests.conftest import CHECKOUT
from tests.runs import LINUX
from tests.test_render import Outline

ROUND = "round(Fraction(7, 2))"


def reference() -> Reference:
    """The reference of this interpreter, kept nowhere."""
    return open_reference(own(), str(CHECKOUT / "assets"), "")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small assets."""
    return write_small(tmp_path_factory.mktemp("small"))


def test_page_in_a_pipe_is_plain_text(small: Path) -> None:
    status, shown, errors = stdref("show", "fractions", assets=small)
    assert (status, errors) == (0, "")
    assert shown.startswith("Numbers › fractions\n\nfractions\n=========\n\nCalculate exactly with one number")
    assert "\x1b" not in shown
    assert "\nmake one from text\n    Fraction(\"3/6\")  → Fraction(1, 2)\n" in shown
    assert "\nAll names\n---------\n" in shown
    assert "\n  Fraction.limit_denominator(self, max_denominator=1000000)\n" in shown


def test_width_is_the_readers(small: Path) -> None:
    narrow = stdref("show", "fractions", assets=small, COLUMNS="40")[1]
    wide = stdref("show", "fractions", assets=small, COLUMNS="200")[1]
    assert len(narrow.split("\n")) > len(wide.split("\n"))
    assert max(map(len, narrow[: narrow.index("Quick start")].split("\n"))) <= 40
    assert max(map(len, wide.split("\n"))) > 100


def test_symbol(small: Path) -> None:
    status, shown, _ = stdref("show", "fractions.Fraction.limit_denominator", assets=small)
    assert status == 0
    assert re.findall(r"(.+)\n[=-]{3,}\n", shown) == [
        "fractions.Fraction.limit_denominator", "Recipes", "Docstring", "See also"]
    assert "\n    fractions.Fraction.limit_denominator(\n        self, max_denominator=1000000\n    )\n" in shown
    assert "\nClosest Fraction to self with denominator at most max_denominator.\n" in shown
    assert "print(Fraction(3.14159)" in shown
    assert "make one from text" not in shown


def test_class_with_its_members(small: Path) -> None:
    shown = stdref("show", "fractions.Fraction", assets=small)[1]
    assert re.findall(r"(.+)\n[=-]{3,}\n", shown) == [
        "fractions.Fraction", "Quick start", "At a glance", "Parameters", "Docstring", "Members", "See also"]
    assert "\nlimit_denominator(self" in shown


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zipfile.ZipFile.write", "zipfile.ZipFile.write(\n        self, filename, arcname=None"),
        ("str.split", "split(self, /, sep=None"),
        ("len", "len(obj, /)"), ("os.path.join", "join(a, *p)"), ("json", "dumps(obj, *, skipkeys=False"),
        ("subprocess.Popen.__init__", "[method]"),
    ],
)  # fmt: skip
def test_name_that_no_page_shows(small: Path, name: str, expected: str) -> None:
    found = lookup.find(manifest.load(str(small / "catalog")), name, reference())
    shown = "\n".join(terminal.render(blocks(found, reference(), ()), 80, False))
    assert re.search(f"{name}\n\n{name}\n{'=' * len(name)}\n\n", shown)
    assert expected in shown


def test_item(small: Path) -> None:
    for anchor in ("limit", "round-it"):
        status, shown, _ = stdref("show", f"fractions#{anchor}", assets=small)
        assert status == 0
        assert shown.startswith(f"Numbers › fractions › fractions#{anchor}\n\nfractions\n=========\n\n")
        assert ("Find a simple one nearby" in shown, ROUND in shown) == (anchor == "limit", anchor == "round-it")
    assert stdref("show", "fractions#fractions.Fraction", assets=small)[1] == stdref(
        "show", "fractions.Fraction", assets=small)[1]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("fraktions", "did you mean fractions? Or "), ("FRACTIONS", "did you mean fractions? Or "),
        ("fractions.Fracton", "did you mean fractions.Fraction"),
        ("fraction.Fraction", "did you mean fractions.Fraction"),
        ("fractions#limits", "did you mean fractions#limit? Or "), ("xyz", ""), ("", ""), ("nonsuch.thing", ""),
        ("fractions.lcd", ""), ("#", ""), (".", ""), ("fractions.", ""), ("fractions..Fraction", ""),
        ("x" * 5000, ""), ("two\nlines", ""),
    ],
)  # fmt: skip
def test_unknown_name(small: Path, name: str, near: str) -> None:
    with pytest.raises(lookup.Unknown) as raised:
        lookup.find(manifest.load(str(small / "catalog")), name, reference())
    message = str(raised.value)
    assert message.startswith("there is no module, symbol or item '")
    assert near in message
    assert message.endswith("try `stdref search` with other words")
    assert "\n" not in message
    assert len(message) < 300


def test_unknown_name_is_told_in_one_line(small: Path) -> None:
    remedy = "did you mean fractions? Or try `stdref search` with other words"
    assert stdref("show", "fraktions", assets=small) == (
        1, "", f"stdref: there is no module, symbol or item 'fraktions': {remedy}\n")


def test_html_and_markdown(small: Path) -> None:
    status, shown, _ = stdref("show", "fractions", "--format", "html", assets=small)
    assert status == 0
    outline = Outline(shown)
    assert outline.open == []
    assert "Fraction(1, 3) + Fraction(1, 6)" in outline.text
    assert outline.values("href").count("#add") == 2  # of the contents, and of a recipe that speaks of it
    assert "#add" not in stdref("show", "fractions#limit", "--format", "html", assets=small)[1]
    status, shown, _ = stdref("show", "fractions.Fraction", "--format", "markdown", assets=small)
    assert status == 0
    # Python 3.13 tells fewer parameters, which fit in one line.
    assert re.match(r"# fractions.Fraction\n\n\*class\*\n\n```python\nclass fractions.Fraction\(\s*numerator=", shown)


def test_json(small: Path) -> None:
    made = json.loads(stdref("show", "fractions", "--format", "json", assets=small)[1])
    assert (made["name"], made["module"], made["categories"]) == ("fractions", "fractions", ["Numbers"])
    assert made["page"]["glance"]["rows"][1]["call"] == ROUND
    assert "fractions.Fraction" in {symbol["name"] for symbol in made["names"]}
    made = json.loads(stdref("show", "fractions.Fraction.limit_denominator", "--format", "json", assets=small)[1])
    assert made["symbol"]["kind"] == "method"
    assert [item["type"] for item in made["items"]] == ["recipe"]
    made = json.loads(stdref("show", "fractions#round-it", "--format", "json", assets=small)[1])
    assert [item["call"] for item in made["items"]] == [ROUND]


def test_output_is_utf_8_in_files_and_never_fails(small: Path) -> None:
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    assert stdref("show", "fractions", assets=small, **ascii_only)[1].startswith("Numbers ? fractions\n")
    assert "<p class=\"crumbs\">Numbers › fractions</p>" in stdref(
        "show", "fractions", "--format", "html", assets=small, **ascii_only)[1]


def test_list(tmp_path: Path) -> None:
    root = write(tmp_path)
    listing = json.loads((root / "catalog.json").read_text(encoding="utf-8"))
    listing["categories"].append({"title": "Not Written", "modules": ["decimal"]})
    (root / "catalog.json").write_text(json.dumps(listing), encoding="utf-8")
    assert stdref("list", assets=tmp_path)[1] == (
        "Numbers\n  fractions  Calculate exactly with one number divided by another.\n"
        "\nNot Written\n  decimal    (reference only)\n")
    made = json.loads(stdref("list", "--json", assets=tmp_path)[1])
    first, second = made["categories"]
    assert second == {"title": "Not Written", "modules": [
        {"name": "decimal", "summary": "", "finished": False, "snippets": [], "rows": 0, "tasks": 0}]}
    [module] = first["modules"]
    assert module["snippets"][:2] == [
        {"id": "fractions/add", "title": "Add two of them", "kind": "quick start"},
        {"id": "fractions/limit", "title": "Find a simple one nearby", "kind": "recipe"}]
    del module["snippets"]
    assert module == {"name": "fractions", "summary": "Calculate exactly with one number divided by another.",
                      "finished": True, "rows": 2, "tasks": 3}


def test_own_catalog_is_listed() -> None:
    made = json.loads(stdref("list", "--json")[1])
    modules = {module["name"]: module for category in made["categories"] for module in category["modules"]}
    assert modules["json"]["finished"]
    assert {"json/pretty_print", "json/keys_wrong"} <= {snippet["id"] for snippet in modules["json"]["snippets"]}


def test_broken_catalogs_are_named(tmp_path: Path) -> None:
    root = write(tmp_path)
    write(tmp_path, PAGE.replace("fractions", "other").replace("other.Fraction", "fractions.Fraction"), module="other")
    page = root / "fractions" / "page.xml"
    page.write_text("<page>\n<oops", encoding="utf-8")
    problem = (f"stdref: {page}:2: not well-formed XML (unclosed token): close every element and write &lt; &gt; &amp; "
               "for < > &\n")
    assert stdref("show", "fractions", assets=tmp_path) == (1, "", problem)
    assert stdref("run", "fractions/add", assets=tmp_path) == (1, "", problem)
    status, shown, errors = stdref("list", assets=tmp_path)
    assert (status, errors) == (0, problem)
    assert "  fractions  (reference only)\n  other      Calculate exactly" in shown
    assert stdref("show", "other", assets=tmp_path)[0] == 0
    (root / "catalog.json").write_text("{", encoding="utf-8")
    for arguments in (["show", "fractions"], ["list"], ["run", "fractions/add"], ["search", "add"]):
        status, shown, errors = stdref(*arguments, assets=tmp_path)
        assert (status, shown) == (1, "")
        assert errors.startswith(f"stdref: {root / 'catalog.json'}:1: not JSON (")
    status, shown, errors = stdref("check", "fractions", assets=tmp_path)
    assert (status, errors) == (1, "")
    assert shown.startswith(f"{root / 'catalog.json'}:1: not JSON (")


def test_missing_assets_are_named(tmp_path: Path) -> None:
    remedy = "set STDREF_ASSETS to a folder that holds them, or unset it"
    for arguments in (["show", "json"], ["list"], ["check"], ["run", "json/x"]):
        assert stdref(*arguments, assets=tmp_path / "gone") == (
            1, "", f"stdref: the assets of stdref are not in {tmp_path / 'gone'}; {remedy}\n")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
@pytest.mark.parametrize("arguments", [["show", "fractions"], ["list"], ["list", "--json"], ["check"]])
def test_closed_pipe_is_no_error(small: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command(*arguments), stdout=writing, stderr=subprocess.PIPE, text=True,
                          env=environment(small), check=False, timeout=60)
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no full device")
def test_full_disk_is_named(small: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(command("show", "fractions"), stdout=full, stderr=subprocess.PIPE, text=True,
                              env=environment(small), check=False, timeout=60)
    assert (done.returncode, done.stderr) == (1, "stdref: [Errno 28] No space left on device\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_without_any_output(small: Path) -> None:
    done = subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", *command("show", "fractions")], env=environment(small),
                          stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


def test_help_and_version() -> None:
    assert stdref("--version") == (0, f"stdref {__version__}\n", "")
    status, shown, _ = stdref("--help")
    assert status == 0
    for name in ("show", "search", "list", "run", "check"):
        assert re.search(rf"^    {name} ", shown, re.MULTILINE)
    assert "MODULE/SNIPPET [--python EXE] [--trust] [-- ARGS ...]" in stdref("run", "--help")[1]
    status, _, errors = stdref("show", "json", "--format", "pdf")
    assert status == 2
    assert "argument --format: invalid choice: 'pdf'" in errors


@pytest.mark.skipif(not LINUX, reason="other systems always have a display")
def test_window_without_a_display() -> None:
    status, shown, errors = stdref("json.dumps")
    assert (status, shown) == (1, "")
    assert re.fullmatch(r"stdref: no window can be opened \(.*\): start it .*, or use `stdref show NAME`\n", errors)


def test_window_without_tkinter(tmp_path: Path) -> None:
    (tmp_path / "tkinter.py").write_text("raise ImportError('No module named _tkinter', name='_tkinter')",
                                         encoding="utf-8")
    status, shown, errors = stdref(PYTHONPATH=os.pathsep.join((str(tmp_path), str(CHECKOUT))))
    assert (status, shown) == (1, "")
    assert errors.startswith("stdref: this Python has no tkinter: install the package python3-tk (Debian, Ubuntu), ")
    assert errors.count("\n") == 1
    assert stdref("list", PYTHONPATH=os.pathsep.join((str(tmp_path), str(CHECKOUT))))[0] == 0
