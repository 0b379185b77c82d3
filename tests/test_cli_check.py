"""The check of the catalog from outside: its findings, its mistakes to make, its isolation."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.catalogs import line_of, spoilt, write
from tests.commands import VERSION, environment, stdref, write_small


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Small assets."""
    return write_small(tmp_path_factory.mktemp("small"))


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
    names = [f"python3.{minor}" for minor in (11, 12, 13) if minor != sys.version_info.minor]
    other = next((python for name in names if (python := shutil.which(name))), None)
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
