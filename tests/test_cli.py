"""The command line from outside: what each command prints, its exit status, and how it fails."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stdref import __version__
from tests.catalogs import PAGE, line_of, spoilt, write
from tests.conftest import CHECKOUT
from tests.runs import LINUX, alive, eventually
from tests.test_render import Outline

VERSION = ".".join(map(str, sys.version_info[:3]))
ROUND = "round(Fraction(7, 2))"
SNIPPETS = {
    "talk": "import sys\nprint(sys.argv[1:], sys.stdin.readline().strip(), sys.stdin.isatty(), sys.stdout.isatty())\n"
            "print('to stderr', file=sys.stderr)\nsys.exit(len(sys.argv))\n",
    "die": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
    "later": "print('never')\n",
    "foreign": "import nonsuch\n",
    "leave": "import os, subprocess, sys, tempfile\nopen('left.txt', 'w').close()\n"
             "handle, path = tempfile.mkstemp()\nchild = subprocess.Popen([sys.executable, '-c', 'import time; "
             "time.sleep(60)'], start_new_session=True)\nprint(child.pid, os.getcwd(), flush=True)\n",
}
RECIPES = """<recipe snippet="talk" title="Talk" args="one 'two three'"/>
<recipe snippet="die" title="Die"/><recipe snippet="later" title="Later" since="3.99"/>
<recipe snippet="foreign" title="Foreign" needs="package:nonsuch"/><recipe snippet="leave" title="Leave"/></recipes>"""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "stdref", *arguments]


def environment(assets: Path | None = None, **variables: str) -> dict[str, str]:
    """What the program is started with; without a display, colours and sizes of the tests' own surroundings."""
    dropped = ("DISPLAY", "COLUMNS", "LINES", "NO_COLOR", "PAGER", "LESS")
    made = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**made, "PYTHONPATH": str(CHECKOUT), **({"STDREF_ASSETS": str(assets)} if assets else {}), **variables}


def stdref(*arguments: str, assets: Path | None = None, stdin: str = "", **variables: str) -> tuple[int, str, str]:
    """The exit status, the output and the errors of a command."""
    done = subprocess.run(command(*arguments), input=stdin, capture_output=True, text=True, encoding="utf-8",
                          env=environment(assets, **variables), check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The assets with one small page, and snippets that run in special ways."""
    assets = tmp_path_factory.mktemp("assets")
    write(assets, spoilt("</recipes>", RECIPES), SNIPPETS)
    return assets


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
    assert re.findall(r"(.+)\n[=-]{3,}\n", shown) == ["fractions.Fraction.limit_denominator", "Recipes"]
    assert "\nlimit_denominator(self, max_denominator=1000000)\n    method: Closest Fraction to self" in shown
    assert "print(Fraction(3.14159)" in shown
    assert "make one from text" not in shown


def test_class_with_its_members(small: Path) -> None:
    shown = stdref("show", "fractions.Fraction", assets=small)[1]
    assert re.findall(r"(.+)\n[=-]{3,}\n", shown) == [
        "fractions.Fraction", "Quick start", "At a glance", "All names"]
    assert "\nlimit_denominator(self" in shown


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fractions.gcd", None), ("zipfile.ZipFile.write", "write(self, filename, arcname=None"),
        ("str.split", "split(self, /, sep=None, maxsplit=-1)"), ("len", "len(obj, /)"),
        ("os.path.join", "join(a, *p)"), ("json", "dumps(obj, *, skipkeys=False"),
        ("subprocess.Popen.__init__", "\n__init__\n    method\n"),
    ],
)  # fmt: skip
def test_name_that_no_page_shows(small: Path, name: str, expected: str | None) -> None:
    status, shown, errors = stdref("show", name, assets=small)
    if expected is None:
        assert (status, shown) == (1, "")
        assert errors.startswith(f"stdref: there is no module, symbol or item '{name}': ")
    else:
        assert (status, errors) == (0, "")
        assert f"{name}\n{'=' * len(name)}\n" in shown
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
        ("x" * 5000, ""), ("two\nlines", ""),
    ],
)  # fmt: skip
def test_unknown_name(small: Path, name: str, near: str) -> None:
    status, shown, errors = stdref("show", name, assets=small)
    assert (status, shown) == (1, "")
    assert errors.startswith("stdref: there is no module, symbol or item '")
    assert errors.endswith("try `stdref search` with other words\n")
    assert near in errors
    assert errors.count("\n") == 1
    assert len(errors) < 300


def test_html_and_markdown(small: Path) -> None:
    status, shown, _ = stdref("show", "fractions", "--format", "html", assets=small)
    assert status == 0
    assert Outline(shown).open == []
    assert "Fraction(1, 3) + Fraction(1, 6)" in Outline(shown).text
    status, shown, _ = stdref("show", "fractions.Fraction", "--format", "markdown", assets=small)
    assert status == 0
    assert shown.startswith("# fractions.Fraction\n\n- `Fraction(numerator=0, denominator=None")


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


def test_list(small: Path) -> None:
    root = small / "catalog"
    listing = json.loads((root / "catalog.json").read_text(encoding="utf-8"))
    listing["categories"].append({"title": "Not Written", "modules": ["decimal"]})
    (root / "catalog.json").write_text(json.dumps(listing), encoding="utf-8")
    assert stdref("list", assets=small)[1] == (
        "Numbers\n  fractions  Calculate exactly with one number divided by another.\n"
        "\nNot Written\n  decimal    (no page yet)\n")
    made = json.loads(stdref("list", "--json", assets=small)[1])
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


def test_run(small: Path) -> None:
    assert stdref("run", "fractions/add", assets=small) == (0, "1/2\n", "")
    status, shown, errors = stdref("run", "fractions/talk", assets=small, stdin="hello\n")
    assert (status, shown, errors) == (3, "['one', 'two three'] hello False False\n", "to stderr\n")
    status, shown, _ = stdref("run", "fractions/talk", "--python", sys.executable, "--", "--python", "-x", assets=small)
    assert (status, shown) == (3, "['--python', '-x']  False False\n")
    assert stdref("run", "fractions/talk", "--", assets=small)[:2] == (1, "[]  False False\n")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_run_that_a_signal_ends(small: Path) -> None:
    assert stdref("run", "fractions/die", assets=small) == (128 + signal.SIGKILL, "", "")


OTHER = "choose another one with --python"
INSTALL = f"install it with `{sys.executable} -m pip install nonsuch`"
GONE = "[Errno 2] No such file or directory: 'nowhere/python'"
ANOTHER = "choose another interpreter"
FORM = "MODULE/SNIPPET, such as json/pretty_print"


@pytest.mark.parametrize(
    ("arguments", "status", "expected"),
    [
        (["fractions/ad"], 1,
         "stdref: there is no snippet 'fractions/ad': did you mean fractions/add? Or see `stdref show fractions`"),
        (["fractons/add"], 1, "stdref: there is no module 'fractons': did you mean fractions? Or see `stdref list`"),
        (["fractions/later"], 1, f"stdref: fractions/later needs Python 3.99, {sys.executable} is {VERSION}: {OTHER}"),
        (["fractions/foreign"], 1,
         f"stdref: fractions/foreign needs the package nonsuch, which {sys.executable} lacks: {INSTALL}, or {OTHER}"),
        (["fractions/add", "--python", "nowhere/python"], 1,
         f"stdref: nowhere/python cannot be run ({GONE}): {ANOTHER}"),
        (["fractions"], 2, "stdref run: error: argument MODULE/SNIPPET: 'fractions' is not of the form " + FORM),
        (["fractions/add", "more"], 2, "stdref: error: unrecognized arguments: more"),
    ],
)
def test_run_that_cannot_be(small: Path, arguments: list[str], status: int, expected: str) -> None:
    code, shown, errors = stdref("run", *arguments, assets=small)
    assert (code, shown) == (status, "")
    assert errors.splitlines()[-1] == expected
    assert status == 2 or errors.count("\n") == 1


def scratch(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "tmp"
    folder.mkdir()
    return dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))


def test_run_leaves_nothing_behind(small: Path, tmp_path: Path) -> None:
    variables = scratch(tmp_path)
    status, shown, _ = stdref("run", "fractions/leave", assets=small, **variables)
    assert status == 0
    pid, folder = shown.split(maxsplit=1)
    assert folder.startswith(variables["TMPDIR"])
    assert list((tmp_path / "tmp").iterdir()) == []
    if LINUX:
        eventually(lambda: not alive(int(pid)))


@pytest.mark.skipif(not LINUX, reason="needs /proc to see the children")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_run_that_is_told_to_end_takes_all_along(tmp_path: Path, number: signal.Signals) -> None:
    code = SNIPPETS["leave"].replace("import os, ", "import os, signal, time, ") + (
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('ready', flush=True)\ntime.sleep(60)\n")
    write(tmp_path / "assets", snippets={"add": code})
    variables = scratch(tmp_path)
    process = subprocess.Popen(command("run", "fractions/add"), stdout=subprocess.PIPE, text=True,
                               env=environment(tmp_path / "assets", **variables))
    with process:
        assert process.stdout is not None
        pid = int(process.stdout.readline().split()[0])
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        assert process.wait(10) == 128 + number
    eventually(lambda: not alive(pid))
    assert list((tmp_path / "tmp").iterdir()) == []


def test_check(tmp_path: Path) -> None:
    root = write(tmp_path)
    assert stdref("check", assets=tmp_path) == (
        0, "1 pages, 2 snippets, 2 rows, 3 tasks; 0 of 4 outputs use '...'; no findings\n", "")
    file = root / "fractions" / "page.xml"
    file.write_text(spoilt("Fraction.limit_denominator", "Fraction.lost"), encoding="utf-8")
    status, shown, _ = stdref("check", "fractions", assets=tmp_path)
    assert status == 1
    assert shown.startswith(f"{file}:{line_of('<recipe ')}: there is no 'fractions.Fraction.lost' in this interpreter:")


def test_check_names_the_readers_mistakes(small: Path) -> None:
    status, shown, errors = stdref("check", "--record", assets=small)
    assert (status, shown) == (2, "")
    assert errors.endswith("stdref: error: check --record writes what snippets print: give --run too\n")
    for module in ("fraction", "../fractions"):
        assert stdref("check", module, assets=small) == (
            2, "", f"stdref: there is no page {module!r}: did you mean fractions? Or see `stdref list`\n")
    status, _, errors = stdref("check", "--jobs", "0", assets=small)
    assert status == 2
    assert "'0' is not a number from 1 up" in errors
    status, _, errors = stdref("check", "--run", "--python", "nowhere/python", assets=small)
    assert status == 1
    assert "stdref: nowhere/python: cannot be asked (" in errors
    assert "Traceback" not in errors


def test_check_runs_records_and_is_content(tmp_path: Path) -> None:
    root = write(tmp_path, spoilt("<result>4</result>", "<result/>"), {"limit": "print(6 * 7)\n"})
    status, shown, _ = stdref("check", "--run", assets=tmp_path)
    file = root / "fractions" / "page.xml"
    remedy = "correct it, or check --run --record if it is right"
    assert status == 1
    assert f"{file}:{line_of('<recipe ')}: fractions/limit on {VERSION}: no recorded output: {remedy}\n" in shown
    assert f"{file}:{line_of('round it') - 1}: fractions: round it on {VERSION}: gives '4': {remedy}\n" in shown
    status, shown, _ = stdref("check", "--run", "--record", assets=tmp_path)
    assert status == 0
    assert f"recorded {root / 'fractions' / 'limit.py'}\n" in shown
    assert (root / "fractions" / "limit.py").read_text(encoding="utf-8") == "print(6 * 7)\n\n# Output:\n# 42\n"
    status, shown, _ = stdref("check", "--run", assets=tmp_path)
    assert status == 0
    assert shown.startswith(f"Python {VERSION}: 2 snippets and 2 calls equal, 0 failed, 0 skipped\n")


def test_failures_that_interpreters_share_are_told_once(tmp_path: Path) -> None:
    other = next((python for name in ("python3.12", "python3.13") if (python := shutil.which(name))
                  and python != sys.executable), None)
    if other is None or subprocess.run([other, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip("there is only one interpreter")
    write(tmp_path, spoilt("<result>4</result>", "<result>5</result>"))
    shown = stdref("check", "--run", "--python", sys.executable, "--python", other, "--python", other,
                   assets=tmp_path)[1]
    [finding] = [line for line in shown.splitlines() if "page.xml:" in line]
    assert re.search(rf"round it on {re.escape(VERSION)}, 3\.1\d\.\d+: gives '4'", finding)
    assert shown.count(" snippets and ") == 2


def test_check_takes_the_network_away(tmp_path: Path) -> None:
    ask = "import sys\nfrom stdref.catalog.isolation import loopback_only\nsys.exit(not loopback_only())"
    if subprocess.run([sys.executable, "-c", ask], env=environment(), check=False).returncode:
        pytest.skip("this system does not allow a network of its own")
    code = ("import socket, time\n\nbegan = time.monotonic()\ntry:\n"
            "    socket.create_connection(('192.0.2.1', 9), timeout=4)\nexcept OSError as error:\n"
            "    print(error.strerror, time.monotonic() - began < 1)\n"
            "with socket.create_server(('127.0.0.1', 0)) as server:\n"
            "    socket.create_connection(server.getsockname()).close()\n    print('loopback')\n\n"
            "# Output:\n# Network is unreachable True\n# loopback\n")
    write(tmp_path, snippets={"limit": code})
    status, shown, _ = stdref("check", "--run", assets=tmp_path)
    assert status == 0, shown


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
    assert "  fractions  (no page yet)\n  other      Calculate exactly" in shown
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
    assert "MODULE/SNIPPET [--python EXE] [-- ARGS ...]" in stdref("run", "--help")[1]
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
