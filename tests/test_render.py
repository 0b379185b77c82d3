"""Pages as text, HTML, Markdown and JSON: everything is there, nothing is cut, nothing is read as markup."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from stdref.catalog import manifest
from stdref.catalog.model import Example, Output, Page, Span, Text
from stdref.reference.known import Known
from stdref.reference.library import Symbol
from stdref.render import data, html, markdown, terminal
from stdref.render.blocks import (
    Badges,
    Block,
    Code,
    Drawing,
    GlanceRow,
    Grid,
    Heading,
    Line,
    Listing,
    Name,
    Prose,
    Rows,
    words,
)
from stdref.render.excerpt import excerpt
from stdref.render.flow import flow
from stdref.render.listing import runs
from stdref.render.style import STYLE
from stdref.ui.palette import contrast
from tests.conftest import CHECKOUT

ESCAPE = re.compile(r"\x1b\[[\d;]*m")
HOSTILE = '<b onclick="x">&amp; `a|b` *c* _d_ [e](f) \\* \x1b[31mred\x1b[0m\x07'
SYMBOL = Known("json.dumps", "json", Symbol("json.dumps", "function", "(obj, *, indent=None)",
                                            "Serialize ``obj`` <now>."), None)


@pytest.fixture(scope="module")
def page() -> Page:
    """The page of json."""
    return manifest.load(str(CHECKOUT / "assets" / "catalog")).page("json")


@pytest.fixture(scope="module")
def blocks(page: Page) -> list[Block]:
    """The blocks of the page of json, with one name."""
    return list(flow(page, "3.11", ("Data",), lambda: [SYMBOL]))


def listing(code: str, output: str = "", **facts: object) -> Listing:
    example = Example("m", "n", "Title", "recipe", "example.py", (("example.py", code),), (Output(output),))
    return Listing(example._replace(**facts), output)  # type: ignore[arg-type]


def text(blocks: Sequence[Block], width: int = 80, colours: bool = False) -> str:
    return "\n".join(terminal.render(blocks, width, colours))


def test_runs_of_code_are_the_code() -> None:
    for code in ('def f(x: int) -> str:\n    """Doc\n    string."""\n    return f"{x!r}" + \'é\'  # done\n', "x = (",
                 "", "s = '''open\nx", "\tif\n", "print('a'\n  + 1)\\\n", "\x0c\nx = 1\n"):
        assert "".join(piece for piece, _ in runs(code)) == code
    assert ("def", "keyword") in list(runs("def f(): pass"))


def test_whole_page_as_text(page: Page, blocks: list[Block]) -> None:
    shown = text(blocks)
    assert not ESCAPE.search(shown)
    for example in page.examples:
        code = "\n".join(f"    {line}".rstrip() for line in example.code.strip("\n").split("\n"))
        assert re.sub(r"\n{3,}", "\n\n", code) in shown
        for line in example.outputs[0].text.split("\n"):
            assert f"    {line}".rstrip() in shown
    for row in page.glance.rows:
        assert f"    {row.call}" in shown
        assert f"→ {row.results[0].text}" in shown
    assert "\n- pickle: any Python object, trusted data only\n" in shown
    assert "\ndumps(obj, *, indent=None)\n    function: Serialize ``obj`` <now>." in shown


@pytest.mark.parametrize("width", [20, 40, 80, 100])
def test_prose_fits_the_width_and_code_is_never_broken(blocks: list[Block], width: int) -> None:
    prose = [block for block in blocks
             if isinstance(block, Prose | Name) or (isinstance(block, Heading) and not block.code)]
    unbroken = max(len(word) for block in prose for word in re.findall(r"`[^`]*`|\S+", text([block], 10_000)))
    assert max(map(len, text(prose, width).split("\n"))) <= max(width, unbroken + 4)
    assert text([block for block in blocks if isinstance(block, Listing)], width) == text(
        [block for block in blocks if isinstance(block, Listing)], 200)


def test_colours_change_no_character(blocks: list[Block]) -> None:
    shown = text(blocks, colours=True)
    assert "\x1b[35mimport\x1b[0m json" in shown
    assert ESCAPE.sub("", shown) == text(blocks)
    # Only what is legible on dark and on light: no black, white, yellow or blue, and no background.
    assert set(re.findall(r"\x1b\[(\d*)m", shown)) <= {"0", "1", "2", "3", "4", "31", "32", "35", "36"}


def test_table_as_text() -> None:
    columns = ("Sign", "Meaning", "Call")
    lines = (Line((words("%d"), words("day 日本 of the month"), words("f(1)"))),
             Line((words("%Y"), (Span("year", "strong"), Span(" with "), Span("x y", "code")), words("g('a  b')"))))
    grid = Grid(columns, (True, False, True), lines)
    assert text([grid], 60).split("\n") == [
        "Sign  Meaning                Call",
        "----  ---------------------  ---------",
        "%d    day 日本 of the month  f(1)",
        "%Y    year with `x y`        g('a  b')",
    ]
    assert text([grid], 35).split("\n") == [
        "Sign  Meaning             Call",
        "----  ------------------  ---------",
        "%d    day 日本 of the     f(1)",
        "      month",
        "%Y    year with `x y`     g('a  b')",
    ]
    assert text([grid], 24).split("\n") == [
        "%d",
        "    Meaning: day 日本",
        "      of the month",
        "    Call: f(1)",
        "%Y",
        "    Meaning: year with",
        "      `x y`",
        "    Call: g('a  b')",
    ]
    pair = grid._replace(columns=("Call", "Result"), code=(True, True), pair=(0, 1),
                         lines=(Line((words("f(1)"), words("a long result of it"))),))
    assert text([pair], 20).split("\n") == ["    f(1)", "    → a long result of it"]


def test_wide_characters_are_measured() -> None:
    assert terminal.columns("日本") == 4
    assert terminal.columns("e\u0301") == 1
    lines = terminal.wrap([("日本 日本 日本", "")], 9)
    assert [terminal.measure(line) for line in lines] == [9, 4]
    assert unicodedata.east_asian_width("日") == "W"


def test_listing_as_text() -> None:
    example = listing("import sys\n", "done\n\n2", args=("a b",), stdin="Ada\n")
    assert text([example]).split("\n") == [
        "    $ python example.py 'a b'", "    import sys", "  Input:", "    Ada", "  Output:", "    done", "", "    2"]
    several = listing("", "", main="main.py", files=(("main.py", "import shop\n"), ("data.txt", "1\n")))
    assert text([several]).split("\n") == [
        "    $ python main.py", "main.py:", "    import shop", "data.txt:", "    1"]
    assert text([listing("x = 1\n")._replace(label="Wrong")], colours=True).startswith("\x1b[31mWrong:\x1b[0m")


EVERYTHING: list[Block] = [
    Prose(words(HOSTILE), "crumbs"), Heading(1, HOSTILE, "top"), Badges((HOSTILE,)), Prose(words(HOSTILE), "lead"),
    Code(HOSTILE), Prose(words(HOSTILE), "note"), Heading(2, HOSTILE, 'a"b'),
    Prose((Span(HOSTILE), Span(HOSTILE, "em"), Span(HOSTILE, "code"), Span(HOSTILE, "key"), Span(HOSTILE, "strong"),
           Span(HOSTILE, "ref", "m.x"), Span(HOSTILE, "ref", 'https://example.org/?a="b"&c=<d>'),
           Span("run", "ref", "javascript:alert(1)"))),
    listing(HOSTILE, HOSTILE, title=HOSTILE, args=(HOSTILE,), stdin=HOSTILE),
    Listing(listing(HOSTILE).example, HOSTILE, "Wrong", "anchor"),
    Rows((GlanceRow(words(HOSTILE), HOSTILE, HOSTILE + "\n" + HOSTILE, HOSTILE, "row"),)),
    Heading(3, HOSTILE, "e", True),
    Grid((HOSTILE, "B"), (True, False), (Line((words(HOSTILE), words(HOSTILE)), "line"),)), Drawing(HOSTILE, HOSTILE),
    Prose(words(HOSTILE), "item"), Prose(words(HOSTILE), "item", "item"),
    Name(HOSTILE, HOSTILE, "class", HOSTILE, "m.x"), Name("a.b", "()", "method", "", "row"),
]  # fmt: skip


def test_hostile_text_does_not_steer_the_terminal() -> None:
    shown = text(EVERYTHING)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", shown)
    assert "␛[31mred␛[0m␇" in shown
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", ESCAPE.sub("", text(EVERYTHING, colours=True)))


class Outline(HTMLParser):
    """What a browser sees of a page: tags in balance, ids, links, text."""

    VOID = ("meta", "br")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def values(self, name: str) -> list[str]:
        return [attrs[name] or "" for _, attrs in self.tags if name in attrs]


@pytest.fixture(scope="module")
def outline(blocks: list[Block]) -> Outline:
    """The page of json in HTML."""
    return Outline(html.render(blocks, "json"))


def test_html_is_one_sound_page(outline: Outline, page: Page) -> None:
    assert outline.open == []
    ids = outline.values("id")
    assert len(ids) == len(set(ids))
    assert {place.anchor for place in page.places if place.anchor} <= {*ids, "serialization"}
    assert all(link[1:] in ids for link in outline.values("href") if link.startswith("#"))
    assert [link for link in outline.values("href") if not link.startswith("#")] == [
        "https://docs.python.org/3/library/json.html"]
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in outline.tags}
    assert "src" not in {name for _, attrs in outline.tags for name in attrs}


def test_html_can_be_read_by_everybody(outline: Outline) -> None:
    tags = [tag for tag, _ in outline.tags]
    assert ("html", {"lang": "en"}) in outline.tags
    assert tags.count("title") == tags.count("main") == tags.count("nav") == tags.count("h1") == 1
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h\d", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for tag, attrs in outline.tags:
        if tag == "th":
            assert attrs["scope"] in ("col", "row")
        if attrs.get("tabindex") == "0":
            assert attrs["role"] == "region"
            assert attrs["aria-label"]


def test_html_holds_the_whole_page(outline: Outline, page: Page) -> None:
    for example in page.examples:
        assert re.sub(r"\n{3,}", "\n\n", example.code.strip("\n")) in outline.text
        assert example.outputs[0].text in outline.text
    assert all(row.call in outline.text for row in page.glance.rows)


def test_html_escapes_everything() -> None:
    made = html.render(EVERYTHING, HOSTILE)
    outline = Outline(made)
    assert outline.open == []
    assert not {"b", "script"} & {tag for tag, _ in outline.tags}
    assert not {"onclick"} & {name for _, attrs in outline.tags for name in attrs}
    assert "javascript" not in "".join(outline.values("href"))
    assert 'https://example.org/?a="b"&c=<d>' in outline.values("href")
    assert outline.text.count("<b onclick") >= 20
    ids = outline.values("id")
    assert len(ids) == len(set(ids))
    assert {"top", 'a"b', "row", "line", "item", "anchor", "e", "m.x"} <= set(ids)


def test_html_links_where_it_is_told_to() -> None:
    prose = Prose((Span("csv", "ref", "csv"), Span("here", "ref", "m#top"), Span("Top", "ref", "top"),
                   Span("gone", "ref", "m#gone"), Span("nowhere", "ref", "x")))
    places = {"csv": "csv.html#x", "m#top": "#top", "m#gone": "#gone"}
    shown = html.render([Heading(1, "M", "top"), prose], "m", lambda name: places.get(name, ""))
    assert ('<a href="csv.html#x"><code>csv</code></a><a href="#top">here</a><a href="#top">Top</a>gonenowhere</p>'
            in shown)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_html_has_contrast(theme: int) -> None:
    part = STYLE.split("@media")[theme]
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", part))
    for name, colour in colours.items():
        if name not in ("page", "well", "line"):
            assert min(contrast(colour, colours["page"]), contrast(colour, colours["well"])) >= 4.5, name
    assert set(re.findall(r"var\(--(\w+)\)", STYLE)) == set(colours)


@pytest.mark.parametrize(
    ("running", "expected"),
    [
        (words("plain text, a_b and 2 * 3"), r"plain text, a_b and 2 \* 3"),
        (words("_x_ `y` [z] <b> &lt; & < \\n \\*"), r"\_x\_ \`y\` \[z\] \<b> \&lt; & < \n \\\*"),
        (words("- one"), r"\- one"), (words("1. one"), r"1\. one"), (words("# one"), r"\# one"),
        (words("1)"), r"1\)"), (words("#"), r"\#"),
        (words("#one 1.5"), "#one 1.5"), (words("> one"), r"\> one"),
        ((Span("Cause: ", "strong"), Span("x")), "**Cause:** x"), ((Span("a", "em"), Span(".")), "*a*."),
        ((Span("a`b", "code"), Span(" "), Span("`", "code")), "``a`b`` `` ` ``"),
        ((Span("pickle", "ref", "pickle"),), "`pickle`"), ((Span("so", "ref", "json#x"),), "so (`json#x`)"),
        ((Span("Page", "ref", "https://a.b/c d"),), "[Page](<https://a.b/c d>)"),
    ],
)  # fmt: skip
def test_running_text_in_markdown(running: Text, expected: str) -> None:
    assert markdown.prose(running) == expected


def test_markdown_of_a_page(page: Page, blocks: list[Block]) -> None:
    shown = markdown.render(blocks)
    assert shown.startswith("# json\n\nTurn Python data into portable text, and read it back.\n\n```python\nimport ")
    assert "\n\n## Recipes\n\n### Change a JSON file\n\n```python\n" in shown
    assert "\n| I want to | Call | Result |\n| --- | --- | --- |\n| parse JSON text | `json.loads(" in shown
    assert "\n\n- `pickle`: any Python object, trusted data only\n- `csv`: rows for spreadsheets\n" in shown
    assert "\n- [Official page](<https://docs.python.org/3/library/json.html>): every parameter in full\n" in shown
    assert "\n- `dumps(obj, *, indent=None)` function: Serialize \\`\\`obj\\`\\` \\<now>.\n" in shown
    assert "\n### `TypeError: Object of type datetime is not JSON serializable`\n\n`TypeError: Object of" in shown
    assert "\n\n\n" not in shown
    for example in page.examples:
        assert f"```python\n{re.sub(chr(10) + '{3,}', chr(10) * 2, example.code.strip(chr(10)))}\n```" in shown
    for table in re.findall(r"(?:^\|.*\n)+", shown, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1


def test_hostile_text_in_markdown() -> None:
    shown = markdown.render(EVERYTHING)
    outside = re.sub(r"^(`{3,})[a-z]*\n.*?^\1$", "", shown, flags=re.DOTALL | re.MULTILINE)
    outside = re.sub(r"(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)", "", outside)
    assert not re.search(r"(?<!\\)<[a-z/](?!ttps|r>)", outside), outside
    fences = re.findall(r"^`{3,}", shown, re.MULTILINE)
    assert len(fences) % 2 == 0
    assert markdown.fence("a\n```\nb", "text") == "````text\na\n```\nb\n````"


def test_page_as_data(page: Page) -> None:
    made = json.loads(json.dumps(data.plain_data(page)))
    assert set(made) == set(page._fields)
    assert made["glance"]["rows"][0]["call"] == page.glance.rows[0].call
    assert made["quick_start"]["example"]["files"] == dict(page.quick_start.example.files)
    assert made["purpose"] == [{"text": page.purpose[0].text, "style": "", "to": ""}]
    assert [block["type"] for block in made["how"]] == ["paragraph", "figure", "paragraph"]


def test_items_as_data(page: Page) -> None:
    found = list(data.items(page, {"pretty_print", "types-dict", "custom_types", "dumps-parameters"}))
    assert [item["type"] for item in found] == ["recipe", "recipe", "table", "table"]
    assert [item["example"]["name"] for item in found[:2]] == ["pretty_print", "custom_types"]
    assert [len(item["rows"]) for item in found[2:]] == [1, len(page.tables[1].rows)]


def test_excerpt_of_items(blocks: list[Block]) -> None:
    headings = [block.text for block in excerpt(blocks, ["pretty_print", "handle_errors", "types-dict"])
                if isinstance(block, Heading)]
    assert headings == [
        "Recipes", "Pretty-print JSON", "Report where JSON is malformed", "Look up", "What becomes what"]
    [grid] = [block for block in excerpt(blocks, ["types-dict"]) if isinstance(block, Grid)]
    assert [line.anchor for line in grid.lines] == ["types-dict"]
    rows = list(excerpt(blocks, ["read-a-json-file"]))
    assert [type(block) for block in rows] == [Heading, Prose, Code, Rows]
    assert list(excerpt(blocks, ["nothing"])) == []
    assert list(excerpt(blocks, [])) == []
    whole = list(excerpt(blocks, ["recipes"]))
    assert len([block for block in whole if isinstance(block, Listing)]) == 8


def test_every_kind_of_block_is_set() -> None:
    for width in (20, 80):
        assert text(EVERYTHING, width, colours=True)
    assert {type(block) for block in EVERYTHING} == {
        Heading, Prose, Badges, Code, Listing, Rows, Grid, Drawing, Name}
