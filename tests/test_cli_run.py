"""Snippets run from the command line: like any program of the terminal, and nothing is left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.catalogs import write
from tests.commands import SNIPPETS, VERSION, command, environment, stdref, write_small
from tests.runs import LINUX, alive, eventually


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small assets."""
    return write_small(tmp_path_factory.mktemp("small"))


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


def test_run_of_a_foreign_catalog(small: Path, tmp_path: Path) -> None:
    def run(*more: str) -> tuple[int, str, str]:
        return stdref("run", "fractions/add", *more, STDREF_ASSETS=str(small), STDREF_HOME=str(tmp_path / "home"))

    status, shown, errors = run()
    assert (status, shown) == (1, "")
    assert errors == (f"stdref: the catalog in {small / 'catalog'} did not come with stdref, and its examples can do "
                      "whatever you can do: read them, then say --trust\n")
    assert run("--trust") == (0, "1/2\n", "")
    assert run() == (0, "1/2\n", "")


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
