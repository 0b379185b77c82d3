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
from functools import partial
from pathlib import Path

import pytest

from tests.packaged.building import PROGRAM, Build
from tests.packaged.remote import Remote, screen
from tests.packaging import deb

# The parts of glibc, which cannot be bundled, and data of the system: locales, fonts and their list.
SYSTEM = re.compile(r"/(lib|usr)/.*/(ld-linux[\w-]*|lib(c|m|dl|pthread|rt|util|resolv|nsl|nss_\w+))"
                    r"[-.\d]*\.so[.\d]*$|/usr/(lib|share)/(locale|fonts)/|/usr/local/share/fonts/|/var/cache/fontconfig/"
                    r"|/gconv-modules|/gconv/")
Windows = Callable[..., AbstractContextManager[tuple[subprocess.Popen[bytes], Remote]]]


@pytest.fixture(scope="session")
def products(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Callable[[], Path]]:
    """The builds, all under way at the same time: the folder in two places, and the single file.

    STDREF_BUILT may name a folder of earlier builds, called one, another and single, to be tested instead.
    """
    if built := os.environ.get("STDREF_BUILT"):
        return {name: partial(Path, built, name, PROGRAM if name == "single" else "stdref")
                for name in ("one", "another", "single")}
    return {name: Build(tmp_path_factory.mktemp(name), onefile=name == "single").done
            for name in ("one", "another", "single")}


@pytest.fixture(scope="session")
def builds(products: dict[str, Callable[[], Path]]) -> tuple[Path, Path]:
    """The folder, built in two places."""
    return products["one"](), products["another"]()


@pytest.fixture(scope="session")
def folder(builds: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, moved to where paths have a space and an accent."""
    place = tmp_path_factory.mktemp("été à la mer")
    shutil.copytree(builds[0], place / "stdref", symlinks=True)
    return place / "stdref"


@pytest.fixture(scope="session")
def onefile(products: dict[str, Callable[[], Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The single file, moved likewise."""
    return Path(shutil.copy2(products["single"](), tmp_path_factory.mktemp("un été") / PROGRAM))


@pytest.fixture(scope="session")
def package(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Debian package of the folder, compressed more quickly than the one that is given away."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("needs dpkg-deb")
    return deb.make(folder, tmp_path_factory.mktemp("deb"), level=1)


@pytest.fixture(scope="session")
def lintian(request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str] | None]:
    """Lintian at work on the package: it takes half a minute of one core, in which others can be tested.

    None where it or dpkg-deb is missing.
    """
    if not (shutil.which("lintian") and shutil.which("dpkg-deb")):
        yield None
        return
    package: Path = request.getfixturevalue("package")
    with subprocess.Popen(["lintian", "--fail-on", "error", package], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as process:
        yield process


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
                found = children(process.pid, command[0])
                process.kill()
                for pid in found:
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)

    return window


def started(pid: int) -> list[int]:
    """The processes that `pid` has started."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):  # that thread has just ended
            found.extend(map(int, task.read_text().split()))
    return found


def children(pid: int, program: str) -> list[int]:
    """The processes of the app that `pid` has started: the one-file form unpacks in one and runs in another."""
    found = []
    for each in started(pid):
        with suppress(OSError):  # it has just ended
            if os.readlink(f"/proc/{each}/exe") == os.path.realpath(program):
                found.append(each)
    return found


def strangers(pid: int, folder: Path) -> list[str]:
    """Files that a process has mapped and that lie neither in the folder nor in glibc."""
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    paths = {line.split(maxsplit=5)[5] for line in lines if len(line.split(maxsplit=5)) > 5}
    return sorted(path for path in paths if path.startswith("/") and not path.startswith((str(folder), "/dev", "/SYSV",
                  "/memfd")) and not SYSTEM.search(path))
