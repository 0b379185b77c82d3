"""Snippets and calls run and compared with what is recorded; every difference is noticed, and can be recorded."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stdref.catalog import page, snippet, verify
from stdref.catalog.display import display
from stdref.catalog.model import Output, Page
from stdref.catalog.record import merged, record
from stdref.catalog.verify import Interpreter, Verdict, same
from tests.catalogs import PAGE, line_of, spoilt, write
from tests.conftest import CHECKOUT

VERSION = ".".join(map(str, sys.version_info[:3]))
OWN = Interpreter(sys.executable, VERSION, frozenset())


def load(tmp_path: Path, text: str = PAGE, snippets: dict[str, str] | None = None) -> Page:
    return page.load(str(write(tmp_path, text, snippets) / "fractions"))


def verified(read: Page, interpreter: Interpreter = OWN, shown: str | None = None) -> dict[str, Verdict]:
    """The verdicts of a page by snippet, or by the line of the call."""
    return {verdict.name if verdict.name in {example.name for example in read.examples}
            else f"{verdict.name} {verdict.line}.{verdict.cell}": verdict
            for verdict in verify.verify([read], interpreter, shown, 2)}


def verdict_on(tmp_path: Path, code: str, output: str = "1", facts: str = "", **more: str) -> Verdict:
    """What becomes of one snippet; `facts` are its attributes in the page."""
    text = f"{code}\n\n" + "".join(f"# {line}\n" for line in ["Output:", *output.split("\n")])
    read = load(tmp_path, spoilt('snippet="limit"', f'snippet="limit" {facts}'), {"limit": text, **more})
    alone = read._replace(glance=read.glance._replace(rows=()))
    return verified(alone)["limit"]


def test_page_that_is_right(tmp_path: Path) -> None:
    found = verified(load(tmp_path))
    rows = [line_of(want) - 1 for want in ("<want>make", "<want>round")]
    assert sorted(found) == ["add", "limit", *(f"row {line}.0" for line in rows)]
    assert {verdict.state for verdict in found.values()} == {"ok"}
    assert found["add"].actual == "1/2\n"
    assert found["add"].label == "fractions/add"
    assert found["add"].line == line_of('snippet="add"')


@pytest.mark.parametrize(
    ("code", "output", "why"),
    [
        ("print(2)", "1", "line 1 is '2', recorded '1'"),
        ("print(1)", "1\n2", "output ends before line 2, recorded '2'"),
        ("print(1, 2, sep='\\n')", "1", "more output than recorded: '2'"),
        ("print('a b')", "a  b", "line 1 is 'a b', recorded 'a  b'"),
        ("print(1)\nraise SystemExit(3)", "1", "ended with exit 3"),
        ("import os, signal\nprint(1, flush=True)\nos.kill(os.getpid(), signal.SIGKILL)", "1",
         "ended with SIGKILL"),
        ("import warnings\nprint(1)\nwarnings.warn('old', DeprecationWarning)", "1", "ended with exit 1"),
        ("print(1  \n)", "1", ""),
        ("print('1   ')", "1", ""),
        ("print(id(object()), 'x')", "... x", ""),
        ("print('one', 'two', 'three')", "one ...two", "line 1 is 'one two three', recorded 'one ...two'"),
    ],
)
def test_snippet(tmp_path: Path, code: str, output: str, why: str) -> None:
    if "SIGKILL" in code and sys.platform == "win32":
        pytest.skip("there are no signals")
    verdict = verdict_on(tmp_path, code, output)
    assert (verdict.why, verdict.state) == (why, "failed" if why else "ok")


def test_snippet_without_an_output(tmp_path: Path) -> None:
    read = load(tmp_path, snippets={"limit": "print(1)\n\n# Output 2.7:\n# 1\n"})
    assert verified(read)["limit"].why == "no recorded output"


def test_snippet_that_never_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "TIMEOUT", 0.5)
    verdict = verdict_on(tmp_path, "import time\nprint(1)\ntime.sleep(60)")
    assert verdict.why == "did not end within 0.5 s"
    assert 0.5 <= verdict.seconds < 5


def test_snippet_that_is_slow_gets_a_second_try_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "SLOW", 0.0)
    told = tmp_path / "told"
    verdict = verdict_on(tmp_path, f"print(1)\nwith open({str(told)!r}, 'a') as file:\n    print('run', file=file)")
    assert re.fullmatch(r"took \d\.\d s", verdict.why)
    assert told.read_text(encoding="utf-8").split() == ["run", "run"]


def test_facts_of_a_snippet_hold_when_it_runs(tmp_path: Path) -> None:
    code = ("import os, sys, time\n"
            "print(sys.argv[1:], input(), time.tzname[0], os.environ.get('DISPLAY'), sys.stdout.encoding)")
    verdict = verdict_on(tmp_path, code, "['a b', 'c'] typed UTC  utf-8", "args=\"'a b' c\" stdin=\"typed&#10;\"")
    assert verdict.why == ""


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ('since="3.99"', "since 3.99"), ('needs="package:nonsuch"', "needs the package nonsuch"),
        ('needs="window"', "needs a display"), ('needs="terminal"', "needs a terminal"),
        ('needs="windows"' if sys.platform != "win32" else 'needs="posix"',
         "needs windows" if sys.platform != "win32" else "needs posix"),
    ],
)  # fmt: skip
def test_snippet_that_cannot_run_here_is_skipped(tmp_path: Path, facts: str, why: str) -> None:
    verdict = verdict_on(tmp_path, "raise SystemExit(1)", facts=facts)
    assert (verdict.state, verdict.why) == ("skipped", why)


def test_snippet_whose_needs_are_met_runs(tmp_path: Path) -> None:
    read = load(tmp_path, spoilt('snippet="limit"', 'snippet="limit" needs="package:nonsuch loopback" since="3.11"'))
    assert verified(read, OWN._replace(packages=frozenset({"nonsuch"})))["limit"].state == "ok"


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="there is no Xvfb")
def test_snippet_with_a_window(tmp_path: Path) -> None:
    code = "import tkinter\nroot = tkinter.Tk()\nroot.update()\nprint(root.winfo_viewable(), root.winfo_screenwidth())"
    read = load(tmp_path, spoilt('snippet="limit"', 'snippet="limit" needs="window"'),
                {"limit": f"{code}\n\n# Output:\n# 1 1280\n"})
    with display() as shown:
        assert verified(read, shown=shown)["limit"].why == ""


CALLS = [
    # call, result, what is wrong with it
    ("1 + 1", "2", ""),
    ("1 + 1", "3", "gives '2'"),
    ("print('a'); print('b')", "a\nb", ""),
    ("x = 5", "None", ""),
    ("await asyncio.sleep(0, 'done')", "'done'", ""),
    ("async with asyncio.timeout(1): print(await asyncio.sleep(0, 7))", "7", ""),
    ("asyncio.run(asyncio.sleep(0, 3))", "3", ""),
    ("value", "['fresh']", ""),
    ("value.append(1); print(value)", "['fresh', 1]", ""),
    ("open('new.txt', 'w').write('x')", "1", ""),
    ("os.listdir()", "[]", ""),
    ("1 / 0", "0", "ZeroDivisionError: division by zero"),
    ("sys.exit(3)", "0", "SystemExit: 3"),
    ("raise KeyboardInterrupt", "0", "KeyboardInterrupt"),
    ("Broken()", "0", "RuntimeError: no text for this"),
    ("typed.__annotations__", "{'x': <class 'int'>}", ""),  # no future import leaks into it
    ("object()", "<object object at ...>", ""),
    ("print('out'); print('err', file=sys.stderr)", "out", ""),
]


def test_calls(tmp_path: Path) -> None:
    setup = ("import asyncio, os, sys\nvalue = ['fresh']\nprint('said by the setup')\ndef typed(x: int): pass\n"
             "class Broken:\n    def __repr__(self): raise RuntimeError('no text for this')\n")
    rows = "".join(f"<row><want>row {number}</want><call><![CDATA[{call}]]></call>"
                   f"<result><![CDATA[{result}]]></result></row>\n" for number, (call, result, _) in enumerate(CALLS))
    start, end = PAGE.index("  <glance>"), PAGE.index("  <recipes>")
    text = f"{PAGE[:start]}<glance><setup>{setup}</setup>\n{rows}</glance>\n{PAGE[end:]}"
    read = load(tmp_path, text)
    found = [verdict for verdict in verified(read).values() if verdict.name == "row"]
    assert [(verdict.label, verdict.why) for verdict in found] == [
        (f"fractions: row {number}", why) for number, (_, _, why) in enumerate(CALLS)]


def test_calls_of_a_process_that_dies(tmp_path: Path) -> None:
    found = verified(load(tmp_path, spoilt("round(Fraction(7, 2))", "print('bye'); __import__('os')._exit(4)")))
    assert [verdict.why for verdict in found.values() if verdict.name == "row"] == [
        "the calls did not end well (exit 4): "] * 2


def test_calls_of_tables_and_errors(tmp_path: Path) -> None:
    more = """<tables><table title="T"><setup>import math</setup><column>What</column><column role="call">Call</column>
<column role="result">Result</column><column role="code">Note</column>
<row><cell>right</cell><cell>math.floor(2.5)</cell><cell>2</cell><cell>x</cell></row>
<row><cell>wrong</cell><cell>math.ceil(2.5)</cell><cell>2</cell><cell>x</cell></row>
<row since="3.99"><cell>later</cell><cell>math.later()</cell><cell>2</cell><cell>x</cell></row>
<row><cell>no call</cell><cell></cell><cell>2</cell><cell>x</cell></row></table></tables>
<errors><error><message>ZeroDivisionError: Fraction(1, 0)</message>
<provoke>from fractions import Fraction; Fraction(1, 0)</provoke><cause>zero</cause><fix>none</fix></error>
<error><message>ValueError: some</message><message>TypeError: ... of 'int'</message><provoke>len(5)</provoke>
<cause>c</cause><fix>f</fix></error>
<error><message>ValueError: never</message><provoke>len([])</provoke><cause>c</cause><fix>f</fix></error>
<error><message>OSError: not provoked</message><cause>c</cause><fix>f</fix></error></errors>
"""
    text = spoilt("  <seealso>", more + "<seealso>").replace("of 'int'", "type 'int' has no len()")
    found = verified(load(tmp_path, text))
    cells = [verdict.why for verdict in found.values() if verdict.name == "cell"]
    assert cells == ["since 3.99", "", "gives '3'"]
    errors = {verdict.label.removeprefix("fractions: "): verdict.why for verdict in found.values()
              if verdict.name == "error"}
    assert errors == {"ZeroDivisionError: Fraction(1, 0)": "", "ValueError: some": "",
                      "ValueError: never": "nothing was raised"}


@pytest.mark.parametrize(
    ("recorded", "actual", "expected"),
    [
        ("a", "a\n\n", True), ("a\nb  ", "a  \nb", True), ("a", "A", False), ("", "", True), ("", "a", False),
        ("a\n\nb", "a\nb", False), (" a", "a", False), ("...", "", True), ("a...b", "a\nx\nb", True),
        ("a...b", "a", False), ("a.c", "abc", False), ("a...", "ba", False), ("<x at ...>", "<x at 0x7f>", True),
    ],
)  # fmt: skip
def test_what_counts_as_the_same(recorded: str, actual: str, expected: bool) -> None:
    assert same(recorded, actual) is expected


def recorded(read: Page, version: str = VERSION, interpreter: Interpreter = OWN) -> list[str]:
    verdicts = [(version, verdict) for verdict in verify.verify([read], interpreter, None, 2)]
    return sorted({Path(where.partition(":")[0]).name for where in record(verdicts).values()})


def test_what_is_recorded_verifies(tmp_path: Path) -> None:
    text = spoilt("<result>4</result>", "<result/>").replace(
        "<seealso>", '<tables><table title="T"><column>A</column><column role="call">B</column><column role="result">C'
        "</column><row><cell>a</cell><cell>'&lt;' * 2</cell><cell/></row></table></tables><seealso>")
    code = 'print("a\\n\\n  # b\\t")\nprint("# Output")\n'
    read = load(tmp_path, text, {"limit": code})
    assert recorded(read) == ["limit.py", "page.xml"]
    again = page.load(str(tmp_path / "catalog" / "fractions"))
    assert {verdict.why for verdict in verified(again).values()} == {""}
    assert again.glance.rows[1].results == (Output("4"),)
    assert again.recipes[0].example.outputs == (Output("a\n\n  # b\n# Output"),)
    assert again.recipes[0].example.code == code
    assert recorded(again) == []


def test_what_ended_badly_is_not_recorded(tmp_path: Path) -> None:
    read = load(tmp_path, spoilt("round(Fraction(7, 2))", "1 / 0"), {"limit": "print(1)\nraise SystemExit(2)\n"})
    before = {path.name: path.read_bytes() for path in (tmp_path / "catalog" / "fractions").iterdir()}
    assert recorded(read) == []
    assert {path.name: path.read_bytes() for path in (tmp_path / "catalog" / "fractions").iterdir()} == before


@pytest.mark.parametrize(
    ("outputs", "texts", "expected"),
    [
        ((), {"3.11": "a"}, (Output("a"),)),
        ((Output("a"),), {"3.11": "b"}, (Output("b"),)),
        ((Output("at ..."),), {"3.11": "at 5"}, (Output("at ..."),)),
        ((Output("o", "3.11", "3.12"), Output("n")), {"3.11": "x"}, (Output("x", "3.11", "3.12"), Output("n"))),
        ((Output("o", "3.11", "3.12"), Output("n")), {"3.13": "x"}, (Output("o", "3.11", "3.12"), Output("x"))),
        ((), {"3.11": "a", "3.12": "a", "3.13": "a"}, (Output("a"),)),
        ((), {"3.11": "a", "3.12": "a", "3.13": "b"}, (Output("a", "3.11", "3.12"), Output("b"))),
        ((), {"3.11": "a", "3.12": "b", "3.13": "c"},
         (Output("a", "3.11", "3.11"), Output("b", "3.12", "3.12"), Output("c"))),
    ],
)
def test_outputs_of_several_versions(
    outputs: tuple[Output, ...], texts: dict[str, str], expected: tuple[Output, ...]
) -> None:
    assert merged(outputs, texts) == expected


@pytest.fixture(scope="module")
def json_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the page of json."""
    folder = tmp_path_factory.mktemp("copy") / "catalog" / "json"
    shutil.copytree(CHECKOUT / "assets" / "catalog" / "json", folder)
    shutil.copytree(CHECKOUT / "assets" / "catalog" / "choosers", folder.parent / "choosers")
    yield folder


def test_every_altered_output_and_result_is_noticed(json_page: Path) -> None:
    right = verified(page.load(str(json_page)))
    assert {verdict.state for verdict in right.values()} == {"ok"}
    for path in json_page.glob("*.py"):
        code, outputs = snippet.split(path.read_text(encoding="utf-8"))
        path.write_text(snippet.join(code, tuple(output._replace(text=_altered(output.text)) for output in outputs)),
                        encoding="utf-8")
    text = (json_page / "page.xml").read_text(encoding="utf-8")
    text = re.sub(r"<(result|message)>(.*?)</\1>", r"<\1>\2 altered</\1>", text)
    text = re.sub(r"(<cell>print.*?</cell><cell>)(.*?)</cell>", r"\1altered</cell>", text)
    (json_page / "page.xml").write_text(text, encoding="utf-8")
    wrong = verified(page.load(str(json_page)))
    assert wrong.keys() == right.keys()
    assert [name for name, verdict in wrong.items() if verdict.state != "failed"] == []
    kinds = {verdict.name for verdict in wrong.values()}
    assert {"row", "cell", "error", "quick_start", "pretty_print", "keys_wrong", "keys_right"} <= kinds


def _altered(text: str) -> str:
    """The text with the last of its letters, digits and signs replaced by another one."""
    at = len(text.rstrip()) - 1
    return text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1:]
