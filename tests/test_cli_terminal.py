"""The command line in a terminal: colours, pager, typed input, Ctrl+C."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.catalogs import write
from tests.commands import Terminal, write_small

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")

ASK = """\
import os, sys
print(sys.stdin.isatty(), sys.stdout.isatty(), os.environ["TERM"], os.get_terminal_size().columns)
print("COLUMNS" in os.environ, input("Name? "))

# Output:
# x
"""
WAIT = """\
import sys, time
try:
    print("ready", flush=True)
    time.sleep(60)
except KeyboardInterrupt:
    if "--end" in sys.argv:
        raise
    sys.exit(5)

# Output:
# x
"""
KEYWORD = "\x1b[35mfrom\x1b[0m fractions"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small assets."""
    return write_small(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Assets with a snippet that asks, and one that waits."""
    assets = tmp_path_factory.mktemp("asking")
    write(assets, snippets={"add": ASK, "limit": WAIT})
    return assets


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
    ids=["xterm", "no colour", "empty", "dumb"],
)
def test_colours(small: Path, variables: dict[str, str], coloured: bool) -> None:
    status, shown = Terminal("show", "fractions", "--no-pager", assets=small, columns=80, **variables).end()
    assert status == 0
    assert (KEYWORD in shown, "\x1b" in shown) == (coloured, coloured)
    assert "All names" in shown


def test_width_is_that_of_the_terminal(small: Path) -> None:
    _, shown = Terminal("show", "fractions", "--no-pager", assets=small, columns=50, NO_COLOR="1").end()
    assert max(map(len, shown[: shown.index("Quick start")].split("\n"))) <= 50
    assert "\nfractions\n=========\n" in shown


def test_what_is_longer_than_the_screen_goes_to_the_pager(small: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    pager = f"sh -c 'echo options $LESS; cat > {kept}'"
    assert Terminal("show", "fractions", assets=small, PAGER=pager).end() == (0, "options -R\n")
    assert KEYWORD in kept.read_text(encoding="utf-8")
    assert Terminal("show", "fractions", assets=small, PAGER=pager, LESS="-S").end() == (0, "options -S\n")
    kept.unlink()
    shown = Terminal("show", "fractions#round-it", assets=small, PAGER=pager).end()[1]  # fits on the screen
    assert "round it" in shown
    assert not kept.exists()


@pytest.mark.parametrize("arguments", [["--no-pager"], ["--format", "markdown"]])
def test_no_pager_where_none_is_wanted(small: Path, arguments: list[str]) -> None:
    status, shown = Terminal("show", "fractions", *arguments, assets=small, PAGER="false").end()
    assert status == 0
    assert "All names" in shown
    status, shown = Terminal("show", "fractions", assets=small, PAGER="").end()
    assert status == 0
    assert "All names" in shown


def test_pager_that_is_left_early(small: Path) -> None:
    assert Terminal("show", "fractions", assets=small, PAGER="head -1", NO_COLOR="1").end() == (
        0, "Numbers › fractions\n")


@pytest.mark.parametrize(
    ("pager", "expected"),
    [
        ("no-such-pager", "stdref: the pager no-such-pager cannot be started (No such file or directory): set PAGER\n"),
        ("less '", "stdref: PAGER=\"less '\" cannot be read (No closing quotation): quote it as for a shell\n"),
    ],
)
def test_pager_that_cannot_be_started(small: Path, pager: str, expected: str) -> None:
    status, shown = Terminal("show", "fractions", assets=small, PAGER=pager).end()
    assert status == 0
    assert shown.startswith(expected)
    assert "All names" in shown


def test_ctrl_c_is_the_pagers(small: Path) -> None:
    pager = "sh -c 'trap \"echo interrupted\" INT; cat > /dev/null; echo ready; read line < /dev/tty; echo $line'"
    terminal = Terminal("show", "fractions", assets=small, PAGER=pager)
    terminal.until("ready\n")
    terminal.type("\x03")
    terminal.until("interrupted\n")
    terminal.type("done\n")
    status, shown = terminal.end()
    assert status == 0
    assert "Traceback" not in shown


def test_snippet_has_the_real_terminal(asking: Path) -> None:
    terminal = Terminal("run", "fractions/add", assets=asking, columns=66, COLUMNS="40")
    terminal.until("Name? ")
    terminal.type("Ada\n")
    assert terminal.end() == (0, "True True xterm 66\nName? Ada\nFalse Ada\n")


@pytest.mark.parametrize(("arguments", "status"), [([], 5), (["--", "--end"], 130)])
def test_ctrl_c_is_the_snippets(asking: Path, arguments: list[str], status: int) -> None:
    terminal = Terminal("run", "fractions/limit", *arguments, assets=asking)
    terminal.until("ready\n")
    terminal.type("\x03")
    code, shown = terminal.end()
    assert code == status
    assert shown.count("Traceback") == (status == 130)  # the snippet's own
    assert "stdref" not in shown.replace("stdref-run-", "")


def test_ctrl_c_ends_a_check_quietly(tmp_path: Path) -> None:
    write(tmp_path, snippets={"limit": "import time\ntime.sleep(1.5)\n"})
    terminal = Terminal("check", "--run", assets=tmp_path)
    terminal.until("checked")
    terminal.type("\x03")
    code, shown = terminal.end()
    assert code == 130
    assert "Traceback" not in shown
