"""The linter of the catalog: limits, links, names, outputs, unused files; nothing is run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalogs import PAGE, SNIPPETS, line_of, spoilt, write
from tests.test_catalog_form import findings

ROW = "<row><want>want {n}</want><call>{n}</call><result>{n}</result></row>"
RECIPE = '<recipe snippet="more{n}" title="Do {n}"/>'
TABLE = ('<table title="Table {n}"><column>A</column><column>B</column>'
         "<row><cell>{n}</cell><cell>b</cell></row></table>")
PITFALL = '<pitfall><symptom>Trap {n}</symptom><wrong snippet="w{n}"/><right snippet="r{n}"/></pitfall>'
TEN_WORDS = "one two three four five six seven eight nine ten "


def within(end: str, text: str) -> str:
    """The page with `text` added before its element `end`."""
    return spoilt(end, text + end)


def repeated(template: str, count: int) -> str:
    return "".join(template.replace("{n}", str(number)) for number in range(count))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (within("</glance>", repeated(ROW, 4)), "6 at-a-glance rows: tier C has 2 to 5"),
        (within("</recipes>", repeated(RECIPE, 2)), "3 recipes: tier C has 1 to 2"),
        (within("<seealso>", f"<tables>{repeated(TABLE, 2)}</tables>"), "2 look-up tables: tier C has 0 to 1"),
        (within("<seealso>", "<choosers><chooser>" + repeated("<case><if>{n}</if><use>it</use></case>", 5)
                + "</chooser></choosers>"), "5 chooser cases: tier C has 0 to 4"),
        (within("<seealso>", f"<pitfalls>{repeated(PITFALL, 3)}</pitfalls>"), "3 pitfalls: tier C has 0 to 2"),
        (within("<seealso>", "<versions>" + repeated('<version number="3.1{n}">New.</version>', 4) + "</versions>"),
         "4 version notes: tier C has 0 to 3"),
        (within("</seealso>", repeated('<link to="decimal">for {n}</link>', 3)), "4 see-also links: tier C has 1 to 3"),
        (spoilt("<task>exact arithmetic</task>", ""), "2 tasks: tier C has 3 to 999"),
        (within("<seealso>", f"<how><p>{TEN_WORDS * 4}</p><list><item>eleven</item></list></how>"),
         "41 words in how it works: tier C has 0 to 40"),
        (spoilt("See <ref", TEN_WORDS * 30 + "<ref"), "316 words: tier C has 1 to 300"),
        (spoilt("Calculate exactly with one number", TEN_WORDS), "13 words of purpose: tier C has 3 to 12"),
        (spoilt("Calculate exactly with one number divided by another", "Calculate exactly"),
         "2 words of purpose: tier C has 3 to 12"),
        (within("<seealso>", "<commandline>" + repeated('<command line="python -m x{n}">runs</command>', 5)
                + "</commandline>"), "5 command lines: tier C has 0 to 4"),
        (PAGE.replace('tier="C"', 'tier="B"'), "2 at-a-glance rows: tier B has 5 to 9"),
        (PAGE.replace('tier="C"', 'tier="A"'), "1 recipes: tier A has 5 to 8"),
        (PAGE.replace('tier="C"', 'tier="D"'), "tier='D': use A, B or C"),
        (spoilt("one number divided by another", "fractions of anything"),
         "the purpose names the module: say what it is for"),
        (spoilt("for money", "for sums of money that must never be rounded badly"),
         "see also decimal: reason 'for sums of money that must never be rounded badly': 1 to 8 words"),
        (within("<seealso>", '<versions><version number="3.12.1">New.</version></versions>'),
         "version '3.12.1': write it as 3.12"),
    ],
)  # fmt: skip
def test_limits_of_a_page(tmp_path: Path, text: str, expected: str) -> None:
    assert f"fractions/page.xml:1: {expected}" in findings(write(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "near", "expected"),
    [
        (within("<seealso>", f"<pitfalls>{repeated(PITFALL, 1)}</pitfalls>".replace("Trap 0", TEN_WORDS * 2)),
         "<pitfall>", "symptom of more than 15 words: shorten it"),
        (within("<seealso>", '<tables><table title="T"><column>A</column><row><cell>a</cell></row></table></tables>'),
         "<table ", "1 columns: 2 to 4"),
        (within("<seealso>", f"<tables>{repeated(TABLE, 1)}</tables>".replace("<column>A", '<column role="call">A')),
         "<table ", "a call column without a result column: give both roles"),
        (within("<seealso>", f"<tables>{repeated(TABLE, 1)}</tables>".replace("<column>A", '<column role="best">A')),
         "<table ", "column role 'best': use code, call, result"),
        (within("<seealso>", f"<tables>{repeated(TABLE, 1)}</tables>".replace("<cell>b</cell>", "")),
         "<table ", "1 cells for 2 columns: give each column a cell"),
        (spoilt("round(Fraction(7, 2))", "round(Fraction(7, 2)"), "<want>round",
         "code does not compile ('(' was never closed (<call>, line 1)): correct it"),
        (spoilt("round(Fraction(7, 2))", "x = Fraction(7, 2)\nround(x)"), "<want>round",
         "a call of several lines: write one line, or a recipe"),
        (spoilt("<result>4</result>", "<result/>"), "<want>round", "no result: run check --run --record"),
        (spoilt('snippet="limit"', 'id="add" snippet="limit"'), "<recipe ",
         "anchor 'add' stands 2 times: give one an id"),
        (spoilt('to="fractions#add"', 'to="fractions#lost"'), "<ref ",
         "link to 'fractions#lost': that page has no such anchor"),
        (spoilt('to="fractions#add"', 'to="nowhere#add"'), "<ref ", "link to 'nowhere#add': that module has no page"),
        (within("</recipes>", '<recipe snippet="add" title="Add again" id="again"/>'), 'id="again"',
         "snippet 'add' is used 2 times: use each once"),
    ],
)  # fmt: skip
def test_fault_of_an_item(tmp_path: Path, text: str, near: str, expected: str) -> None:
    line = line_of(near, text) - (near == "<want>round")  # the row begins on the line before
    assert f"fractions/page.xml:{line}: {expected}" in findings(write(tmp_path, text))


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("limit", "print(1\n\n# Output:\n# 1\n",
         "limit: example.py does not compile ('(' was never closed (<call>, line 1)): correct it"),
        ("limit", "print(" + "-" * 100_000 + "1)\n\n# Output:\n# 1\n",
         "limit: example.py does not compile (nested too deeply): correct it"),
        ("limit", "print(1)\n", "limit: no recorded output: run check --run --record"),
        ("limit", "print(1)\n\n# Output:\n", "limit: no recorded output: run check --run --record"),
        ("limit", "print(1)\n" * 16 + "\n# Output:\n# 1\n", "limit: 16 lines of code: a recipe has 1 to 15"),
        ("limit", "print(1)\n\n# Output:\n" + "# 1\n" * 9, "limit: more than 8 lines of output: print less"),
        ("add", "# remark\nprint(1)\n\nprint(2)\n\n# Output:\n# 1\n# 2\n",
         "add: 2 lines of code: a quick start has 3 to 8"),
        ("add", "print(1)\n" * 9 + "\n# Output:\n# 1\n", "add: 9 lines of code: a quick start has 3 to 8"),
    ],
    ids=["syntax", "depth", "no block", "empty block", "long", "long output", "short start", "long start"],
)
def test_fault_of_a_snippet(tmp_path: Path, name: str, text: str, expected: str) -> None:
    found = findings(write(tmp_path, snippets={name: text}))
    start = f"fractions/page.xml:{line_of('snippet=' + chr(34) + name)}: {expected}"
    assert any(problem.startswith(start) for problem in found), found


def test_lines_of_code_of_a_page(tmp_path: Path) -> None:
    recipe = "x = 1\n" * 14 + "print(x)\n\n# Output:\n# 1\n"
    root = write(tmp_path, within("</recipes>", RECIPE.replace("{n}", "")), {"limit": recipe, "more": recipe})
    assert "fractions/page.xml:1: 33 lines of code: tier C has 1 to 30" in findings(root)


def test_files_that_nothing_uses(tmp_path: Path) -> None:
    root = write(tmp_path)
    (root / "fractions" / "old.py").write_text("", encoding="utf-8")
    (root / "fractions" / "notes").mkdir()
    (root / "stray").mkdir()
    (root / "GUIDE.md").write_text("How to write", encoding="utf-8")
    assert sorted(findings(root)) == [
        "fractions/notes:1: used by nothing on the page: delete it or use it",
        "fractions/old.py:1: used by nothing on the page: delete it or use it",
        "stray:1: not in catalog.json: list the module, or delete the folder",
    ]


def test_names_that_do_not_exist(tmp_path: Path) -> None:
    text = PAGE.replace("<want>round it", '<want>round it, unlike <ref to="maths.floor"/>')
    text = text.replace('symbols="fractions.Fraction.limit_denominator"', 'symbols="fractions.Fractal"')
    remedy = "in this interpreter: correct the name, or mark the item with since="
    assert sorted(findings(write(tmp_path, text))) == [
        f"fractions/page.xml:{line_of('round it')}: there is no 'maths.floor' {remedy}",
        f"fractions/page.xml:{line_of('<recipe ')}: there is no 'fractions.Fractal' {remedy}",
    ]
    later = text.replace("fractions.Fractal", 'fractions.Fractal" since="3.20').replace("maths.floor", "decimal")
    assert findings(write(tmp_path / "later", later)) == []


def test_only_the_pages_that_are_named(tmp_path: Path) -> None:
    root = write(tmp_path, spoilt("tier=\"C\"", "tier=\"D\""))
    write(tmp_path, PAGE.replace("fractions", "other").replace("other.Fraction", "fractions.Fraction"), module="other")
    assert findings(root, ("other",)) == []
    assert len(findings(root, ("fractions", "other"))) == 1


def test_links_between_pages(tmp_path: Path) -> None:
    other = PAGE.replace("fractions", "other").replace("other.Fraction", "fractions.Fraction")
    root = write(tmp_path, spoilt('to="fractions#add"', 'to="other#limit"'))
    write(tmp_path, other, module="other")
    assert findings(root) == []
    assert findings(root, ("fractions",)) == []  # the other page is read for this link alone
    (root / "other" / "page.xml").write_text("<page", encoding="utf-8")
    assert findings(root, ("fractions",)) == []


def test_page_that_the_tree_does_not_list_yet(tmp_path: Path) -> None:
    root = write(tmp_path)
    write(tmp_path, PAGE.replace("fractions", "new").replace("new.Fraction", "fractions.Fraction"), module="new")
    write(tmp_path / "lone", PAGE, SNIPPETS)
    (root / "catalog.json").write_text((tmp_path / "lone" / "catalog" / "catalog.json").read_text(), encoding="utf-8")
    assert findings(root, ("new",)) == []
    assert findings(root) == ["new:1: not in catalog.json: list the module, or delete the folder"]


def test_names_in_a_shared_chooser(tmp_path: Path) -> None:
    root = write(tmp_path, within("<seealso>", '<choosers><chooser use="numbers"/></choosers>'))
    (root / "choosers").mkdir()
    (root / "choosers" / "numbers.xml").write_text(
        '<chooser symbols="decimal\n  lost.one">\n<case><if>so</if><use><ref to="lost.two"/></use></case></chooser>',
        encoding="utf-8")
    remedy = "in this interpreter: correct the name, or mark the item with since="
    assert findings(root) == [f"choosers/numbers.xml:2: there is no 'lost.one' {remedy}",
                              f"choosers/numbers.xml:3: there is no 'lost.two' {remedy}"]
