"""The form of catalog files: each fault is found at its line, and says what it is and what to do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stdref.catalog import manifest, page
from stdref.catalog.check import check_catalog
from stdref.catalog.model import CatalogError, Problem, Target
from tests.catalogs import KNOWN, PAGE, line_of, spoilt, write


def findings(root: Path, modules: tuple[str, ...] = ()) -> list[str]:
    """What the check says, with paths from the catalog's folder on."""
    problems = check_catalog(str(root), list(modules), lambda names: dict.fromkeys(KNOWN, "class"))
    return [str(problem._replace(file=os.path.relpath(problem.file, root).replace(os.sep, "/")))
            for problem in problems]


def test_good_page_has_no_finding(tmp_path: Path) -> None:
    assert findings(write(tmp_path)) == []


RECIPE = "allowed: snippet, title, id, symbols, since, args, stdin, needs, main, fold"


@pytest.mark.parametrize(
    ("old", "new", "near", "expected"),
    [
        ("<want>round it</want>", "<want>round <i>it</i></want>", "<i>",
         "unknown inline element <i>: use one of em, strong, code, key, ref"),
        ("<want>round it</want>", "<wish>round it</wish>", "<wish>",
         "<wish> in <row>: allowed there: <want>, <call>, <result>, <cell>, <task>"),
        ('title="Add two of them"', 'title="Add two of them" lang="en"', "lang=",
         f"unknown attribute 'lang' of <quickstart>: {RECIPE}"),
        (' title="Find a simple one nearby"', "", 'snippet="limit"', "<recipe> without 'title': add the attribute"),
        ("<recipes>", "<recipes>stray", "<recipes>", "text directly in <recipes>: put it into a child element"),
        ("<want>round it</want>", "<want>round <em>it <code>now</code></em></want>", "<em>",
         "element inside <em>: inline markup does not nest"),
        ('<ref to="fractions#add">the start</ref>', "<ref>the start</ref>", "<ref>",
         "<ref> without 'to', or 'to' on another element: write <ref to=\"module.name\"/>"),
        ("<task>exact arithmetic</task>", "<purpose>Again.</purpose>", "<purpose>Again",
         "second <purpose> in <page>: keep one"),
        ("<want>round it</want>", "", "      \n", "<row> without <want>: add <want>"),
        ("<result>4</result>", "", "<row>\n",
         "<row> without <result>: add <result>; write nothing in it and use --record"),
        ("<result>4</result>", '<result python="three">4</result>', '"three"',
         "python='three': write 3.11, 3.11-3.12 or 3.13+"),
        ('snippet="limit"', 'snippet="limit" needs="luck"', "needs=",
         "unknown need 'luck': use loopback, window, posix, windows, terminal or package:NAME"),
        ('snippet="limit"', 'snippet="limit" since="soon"', "since=", "since='soon': write it as 3.12"),
        ('snippet="limit"', 'snippet="limit" args="it\'s"', "args=",
         'args="it\'s" (No closing quotation): quote them as for a shell'),
        ('snippet="limit"', 'snippet="../add"', "../add", "snippet name '../add': use letters, digits and _ only"),
        ('snippet="limit"', 'snippet="lost-it"', "lost-it", "snippet name 'lost-it': use letters, digits and _ only"),
        ('<link to="decimal">for money</link>', '<link href="ftp://example.org">more</link>', "ftp:",
         "address 'ftp://example.org': only http and https are opened"),
        ('<link to="decimal">for money</link>', "<link>more</link>", "<link>",
         "<link> needs either 'to' or 'href': name a module or symbol, or an address"),
    ],
)  # fmt: skip
def test_fault_in_a_page(tmp_path: Path, old: str, new: str, near: str, expected: str) -> None:
    text = spoilt(old, new)
    line = line_of(near, text)
    if expected.startswith(("<row> without <want>", "<row> without <result>")):
        line = line_of("<row>\n", text)
    assert f"fractions/page.xml:{line}: {expected}" in findings(write(tmp_path, text))


def test_page_without_a_quick_start(tmp_path: Path) -> None:
    start, end = PAGE.index("  <quickstart"), PAGE.index("  <glance>")
    root = write(tmp_path, PAGE[:start] + PAGE[end:])
    assert "fractions/page.xml:1: <page> without <quickstart>: add <quickstart>" in findings(root)


def test_missing_snippet(tmp_path: Path) -> None:
    root = write(tmp_path)
    (root / "fractions" / "limit.py").unlink()
    line = line_of('snippet="limit"')
    assert (f"fractions/page.xml:{line}: snippet 'limit' cannot be read (No such file or directory): "
            "write limit.py, or a folder limit with main.py, beside page.xml") in findings(root)


@pytest.mark.parametrize("name", ["a\\b.py", "c:d.py"])
@pytest.mark.skipif(os.name == "nt", reason="no such file can be made there")
def test_file_of_a_snippet_that_no_run_may_have(tmp_path: Path, name: str) -> None:
    root = write(tmp_path)
    (root / "fractions" / "limit.py").unlink()
    folder = root / "fractions" / "limit"
    folder.mkdir()
    (folder / "main.py").write_text("print(1)\n\n# Output:\n# 1\n", encoding="utf-8")
    (folder / name).write_text("", encoding="utf-8")
    assert f"snippet 'limit' cannot be run ({name!r} is no path inside the example's folder; " in findings(root)[0]


def test_main_that_leaves_the_folder(tmp_path: Path) -> None:
    text = spoilt('snippet="limit"', 'snippet="limit" main="../add.py"')
    root = write(tmp_path, text)
    (root / "fractions" / "limit.py").unlink()
    (root / "fractions" / "limit").mkdir()
    (root / "fractions" / "limit" / "main.py").write_text("print(1)\n", encoding="utf-8")
    assert "snippet 'limit' cannot be read (no ../add.py in the folder)" in "\n".join(findings(root))


def test_shared_chooser(tmp_path: Path) -> None:
    case = "<case><if>it matters</if><use>this</use></case>"
    text = spoilt("<seealso>", '<choosers><chooser use="numbers"/></choosers>\n  <seealso>')
    root = write(tmp_path, text)
    folder = root / "choosers"
    folder.mkdir()
    (folder / "numbers.xml").write_text(f'<chooser title="Which?">\n  {case}\n</chooser>', encoding="utf-8")
    assert findings(root) == []
    (folder / "numbers.xml").write_text(f"<chooser>\n  {case}\n  <hint/>\n</chooser>", encoding="utf-8")
    assert "choosers/numbers.xml:3: <hint> in <chooser>: allowed there: <case>, <task>" in findings(root)


def test_shared_chooser_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "stray.xml").write_text("<chooser><case/></chooser>", encoding="utf-8")
    text = spoilt("<seealso>", '<choosers><chooser use="../../stray"/></choosers>\n  <seealso>')
    line = line_of("<chooser use", text)
    assert findings(write(tmp_path, text)) == [
        f"fractions/page.xml:{line}: chooser name '../../stray': use letters, digits and _ only"]


REPAIR = "close every element and write &lt; &gt; &amp; for < > &"
BOMB = """<!DOCTYPE page [
  <!ENTITY a "ha">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
]>
"""


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("", 1, f"not well-formed XML (no element found): {REPAIR}"),
        (PAGE.replace("</glance>", ""), PAGE.count("\n"),
         f"not well-formed XML (mismatched tag): {REPAIR}"),
        (spoilt("round it", "round & it"), line_of("round it"),
         f"not well-formed XML (not well-formed (invalid token)): {REPAIR}"),
        (BOMB + PAGE, 2, "entity declaration 'a': write the characters themselves"),
        ('<!DOCTYPE page SYSTEM "page.dtd">\n' + spoilt("round it", "round &thing; it"), line_of("round it") + 1,
         "unknown entity 'thing': write the character itself"),
        ("<html></html>", 1, "root element <html>: start with <page>"),
    ],
)  # fmt: skip
def test_page_that_cannot_be_read(tmp_path: Path, text: str, line: int, expected: str) -> None:
    found = findings(write(tmp_path, text))
    assert found == [f"fractions/page.xml:{line}: {expected}"]


def test_page_in_another_encoding(tmp_path: Path) -> None:
    root = write(tmp_path)
    (root / "fractions" / "page.xml").write_bytes(PAGE.replace("round", "r\xf6und").encode("latin-1"))
    [found] = findings(root)
    assert found.startswith("fractions/page.xml:1: cannot be read ('utf-8' codec can't decode byte 0xf6")


def test_missing_page(tmp_path: Path) -> None:
    root = write(tmp_path)
    (root / "fractions" / "page.xml").unlink()
    assert findings(root) == ["fractions/page.xml:1: cannot be read (No such file or directory): restore the file"]


def test_page_of_another_module(tmp_path: Path) -> None:
    text = PAGE.replace('module="fractions"', 'module="decimal"', 1)
    assert "fractions/page.xml:1: module='decimal': catalog.json calls it 'fractions'" in findings(
        write(tmp_path, text))


def test_missing_tree(tmp_path: Path) -> None:
    root = write(tmp_path)
    (root / "catalog.json").unlink()
    assert findings(root) == [
        "catalog.json:1: cannot be read (No such file or directory): restore the file, or install stdref again"]


FORM = 'write {"categories": [{"title": "...", "modules": ["name", ...]}]}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"categories": [\n  {"title": "A",}\n]}',
         "2: not JSON (Illegal trailing comma before end of object): correct this line"),
        ("[" * 100_000, "1: nested too deeply: restore the file"),
        ('{"categories": ' + "1" * 5000 + "}", "1: not JSON (Exceeds the limit"),
        ("[]", f"1: no list of categories: {FORM}"),
        ('{"categories": []}', f"1: no list of categories: {FORM}"),
        ('{"categories": [\n  {"title": "A", "modules": []}\n]}',
         f"2: a category needs a title and a list of modules: {FORM}"),
        ('{"categories": [\n  {"title": "A", "modules": [1]}\n]}',
         f"2: a module of 'A' is neither a name nor an object with name, folder and note: {FORM}"),
        ('{"categories": [{"title": "A", "modules": ["../a"]}]}',
         f"1: a module of 'A' is neither a name nor an object with name, folder and note: {FORM}"),
        ('{"categories": [{"title": "A", "modules": [{"name": "a", "folder": ".."}]}]}',
         f"1: a module of 'A' is neither a name nor an object with name, folder and note: {FORM}"),
    ],
    ids=["comma", "deep", "long", "list", "empty", "nothing in it", "number", "path", "parent"],
)
def test_tree_that_cannot_be_read(tmp_path: Path, text: str, expected: str) -> None:
    root = write(tmp_path)
    (root / "catalog.json").write_text(text, encoding="utf-8")
    [found] = findings(root)
    # Before 3.13 JSON has other words for the comma.
    said = found.replace("Expecting property name enclosed in double quotes",
                         "Illegal trailing comma before end of object")
    assert said.startswith(f"catalog.json:{expected}")


def test_tree(tmp_path: Path) -> None:
    root = write(tmp_path)
    write(tmp_path, PAGE.replace("fractions", "os"), module="os")
    write(tmp_path, PAGE.replace("fractions", "os.path"), module="os.path")
    catalog = manifest.load(str(root))
    assert list(catalog.modules) == ["fractions", "os", "os.path"]
    assert catalog.categories_of("os") == ("Numbers",)
    assert catalog.resolve("os.path.join") == Target("os.path", "os.path.join")
    assert catalog.resolve("os.walk") == Target("os", "os.walk")
    assert catalog.resolve("os#add") == Target("os", "add")
    assert catalog.resolve("os") == Target("os")
    assert catalog.resolve("osx") is None
    assert [str(Target("os", anchor)) for anchor in ("", "add", "os.walk")] == ["os", "os#add", "os.walk"]


def test_what_can_be_read_of_a_faulty_page_is_kept(tmp_path: Path) -> None:
    root = write(tmp_path, spoilt('snippet="limit"', 'snippet="lost"').replace("round it", "round <i>it</i>"))
    (root / "fractions" / "lost.py").unlink()
    read = page.load(str(root / "fractions"))
    assert [recipe.example.title for recipe in read.recipes] == ["Find a simple one nearby"]
    assert read.quick_start.example.code.startswith("from fractions import")
    assert "".join(span.text for span in read.glance.rows[1].want) == "round it"
    with pytest.raises(CatalogError) as raised:
        page.load(str(root / "nowhere"))
    assert raised.value.problem == Problem(
        str(root / "nowhere" / "page.xml"), 1, "cannot be read (No such file or directory)", "restore the file")
