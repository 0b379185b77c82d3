"""The artefacts, built once for all tests, and windows of theirs."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import pytest

from tests.packaged.building import PROGRAM, Build
from tests.packaged.remote import Remote, screen

# The parts of glibc, which cannot be bundled, and data of the system: locales, fonts and their list.
SYSTEM = re.compile(r"/(lib|usr)/.*/(ld-linux[\w-]*|lib(c|m|dl|pthread|rt|util|resolv|nsl|nss_\w+))"
                    r"[-.\d]*\.so[.\d]*$|/usr/(lib|share)/(locale|fonts)/|/usr/local/share/fonts/|/var/cache/fontconfig/"
                    r"|/gconv-modules|/gconv/")
Windows = Callable[..., AbstractContextManager[tuple[subprocess.Popen[bytes], Remote]]]


@pytest.fixture(scope="session")
def builds(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder, built twice, in two places at the same time.

    STDREF_BUILT may name a folder of earlier builds, called one, another and single, to be tested instead.
    """
    if built := os.environ.get("STDREF_BUILT"):
        return Path(built, "one", "stdref"), Path(built, "another", "stdref")
    pair = [Build(tmp_path_factory.mktemp(name)) for name in ("one", "another")]
    return pair[0].done(), pair[1].done()


@pytest.fixture(scope="session")
def folder(builds: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, moved to where paths have a space and an accent."""
    place = tmp_path_factory.mktemp("été à la mer")
    shutil.copytree(builds[0], place / "stdref", symlinks=True)
    return place / "stdref"


@pytest.fixture(scope="session")
def onefile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The single file, moved likewise."""
    built = os.environ.get("STDREF_BUILT")
    if built:
        product = Path(built, "single", "stdref")
    else:
        product = Build(tmp_path_factory.mktemp("single"), onefile=True).done()
    return Path(shutil.copy2(product, tmp_path_factory.mktemp("un été") / PROGRAM))


@pytest.fixture(scope="session")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A display on which windows can be driven from outside."""
    if sys.platform != "linux":
        pytest.skip("windows are driven through X")
    with screen(tmp_path_factory.mktemp("display")) as variables:
        yield variables


@pytest.fixture
def windows(display: dict[str, str], tmp_path: Path) -> Windows:
    """Opens a window of a program, with no other environment than a home and an empty PATH, and ends it."""

    @contextmanager
    def window(*command: str, **more: str) -> Iterator[tuple[subprocess.Popen[bytes], Remote]]:
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        environment = {"HOME": str(home), "STDREF_HOME": str(home / "stdref"), "PATH": os.devnull, "TMPDIR": str(home),
                       "LANG": "C.UTF-8", **display, **more}
        with subprocess.Popen(command, env=environment) as process:
            try:
                remote = Remote(process, display)
                yield process, remote
                remote.close()
            finally:
                for pid in (*children(process.pid, command[0]), process.pid):
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)

    return window


def started(pid: int) -> list[int]:
    """The processes that `pid` has started."""
    return [int(each) for task in Path(f"/proc/{pid}/task").glob("*/children") for each in task.read_text().split()]


def children(pid: int, program: str) -> list[int]:
    """The processes of the app that `pid` has started: the one-file form unpacks in one and runs in another."""
    return [each for each in started(pid) if os.path.realpath(f"/proc/{each}/exe") == os.path.realpath(program)]


def strangers(pid: int, folder: Path) -> list[str]:
    """Files that a process has mapped and that lie neither in the folder nor in glibc."""
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    paths = {line.split(maxsplit=5)[5] for line in lines if len(line.split(maxsplit=5)) > 5}
    return sorted(path for path in paths if path.startswith("/") and not path.startswith((str(folder), "/dev", "/SYSV",
                  "/memfd")) and not SYSTEM.search(path))
