"""The built app, moved away from where it was built: sizes, window, examples, and what is left when it is killed."""

from __future__ import annotations

import os
import re
import signal
import statistics
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.packaged.building import contents, size
from tests.packaged.conftest import Windows, children, started, strangers
from tests.packaged.remote import Remote
from tests.runs import alive, eventually

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc and X")
FOLDER, ARCHIVE, FILE = 75.0, 24.0, 32.0  # megabytes at most
SLEEPER = "import os, time\nprint('number', os.getpid(), 'end', flush=True)\ntime.sleep(60)\n"


def test_two_builds_in_two_folders_are_the_same(builds: tuple[Path, Path]) -> None:
    one, other = map(contents, builds)
    assert [name for name in {**one, **other} if one.get(name) != other.get(name)] == []


def test_sizes(folder: Path, onefile: Path, tmp_path: Path) -> None:
    archive = tmp_path / "stdref.tar.xz"
    # Quicker than what is given away, and larger.
    subprocess.run(["tar", "-C", folder.parent, "-cf", archive, "-I", "xz -2 -T0", folder.name], check=True)
    sizes = size(folder), archive.stat().st_size / 1e6, onefile.stat().st_size / 1e6
    print("folder, archive, one file: {:.1f}, {:.1f}, {:.1f} MB".format(*sizes))
    assert sizes[0] <= FOLDER
    assert sizes[1] <= ARCHIVE
    assert sizes[2] <= FILE


def test_selftests(folder: Path, onefile: Path) -> None:
    for program in (folder / "stdref", onefile):
        done = subprocess.run([program, "--selftest"], capture_output=True, text=True, timeout=120, env={}, check=False)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        assert "all is well" in done.stdout


@pytest.mark.parametrize("kind", ["folder", "onefile"])
def test_window_searches_runs_and_stops(kind: str, request: pytest.FixtureRequest, windows: Windows) -> None:
    artefact: Path = request.getfixturevalue(kind)
    program = artefact / "stdref" if kind == "folder" else artefact
    with windows(str(program)) as (process, remote):
        remote.search("unzip a file", "zipfile.ZipFile.extractall")
        remote.await_words("shutil")
        remote.press("F5")
        remote.await_words("exit 0")
        remote.edit(SLEEPER)
        remote.press("F5")
        number = running(remote)
        if kind == "folder":
            for pid in (process.pid, number):
                assert strangers(pid, folder=program.parent) == []
        remote.press("Shift-F5")
        remote.await_words("stopped")


@LINUX
def test_child_without_environment_opens_no_window(folder: Path, windows: Windows) -> None:
    with windows(str(folder / "stdref")) as (_, remote):
        before = remote.do("winfo interps")
        remote.edit("import subprocess, sys\nprint(subprocess.run([sys.executable, '-c', 'print(6 * 7)'], env={},\n"
                    "      capture_output=True, text=True).stdout + 'done')\n")
        remote.press("F5")
        remote.await_words("42\ndone")
        assert remote.do("winfo interps") == before


@LINUX
@pytest.mark.parametrize("kind", ["folder", "onefile"])
def test_killed_app_leaves_nothing_running(kind: str, request: pytest.FixtureRequest, windows: Windows,
                                           tmp_path: Path) -> None:
    artefact: Path = request.getfixturevalue(kind)
    program = str(artefact / "stdref" if kind == "folder" else artefact)
    with windows(program) as (process, remote):
        remote.edit(SLEEPER)
        remote.press("F5")
        number = running(remote)
        eventually(lambda: guarded(process.pid))
        for pid in (*children(process.pid, program), process.pid):
            os.kill(pid, signal.SIGKILL)
        eventually(lambda: not alive(number))
    if kind == "onefile":
        left = list((tmp_path / "home").glob("_MEI*"))
        assert len(left) == 1
        os.utime(left[0], (0, 0))  # long ago
        with windows(program) as (_, remote):
            eventually(lambda: not left[0].exists())


@LINUX
def test_start_and_first_output_are_not_much_slower_than_from_source(folder: Path, windows: Windows) -> None:
    took: dict[str, list[tuple[float, float]]] = {"source": [], "folder": []}
    start = f"import sys; sys.path.insert(0, {str(CHECKOUT)!r}); from stdref.cli import main; sys.exit(main([]))"
    source = [sys.executable, "-c", start]
    for turn in range(6):
        for name, command in (("source", source), ("folder", [str(folder / "stdref")])):
            began = time.perf_counter()
            with windows(*command) as (_, remote):
                started = time.perf_counter()
                remote.edit(f"print('turn', {turn} + 100)\n")
                pressed = time.perf_counter()
                remote.press("F5")
                remote.await_words(f"turn {turn + 100}")
                took[name].append((started - began, time.perf_counter() - pressed))
    starts, outputs = ([statistics.median(pair[at] for pair in took[name][1:]) for name in ("folder", "source")]
                       for at in (0, 1))
    print(f"start of the folder: {starts[0] / starts[1]:.2f} of that from source, "
          f"first output: {outputs[0] / outputs[1]:.2f}")
    assert starts[0] / starts[1] <= 1.4
    assert outputs[0] / outputs[1] <= 1.3


@pytest.mark.usefixtures("lintian")  # which is at work meanwhile
def test_whole_catalog_holds_on_the_bundled_interpreter(folder: Path, display: dict[str, str], tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "STDREF_HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin", **display}
    done = subprocess.run([folder / "stdref", "check", "--run", "--jobs", "4"], capture_output=True, text=True,
                          env=environment, check=False)
    print(done.stdout[-2000:])
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert " 0 failed" in done.stdout


def running(remote: Remote) -> int:
    """The number of the process that runs `SLEEPER`."""
    found: list[str] = []

    def told() -> bool:
        found.extend(re.findall(r"number (\d+) end", remote.shown()))
        return bool(found)

    remote.wait(told, "number of a process")
    return int(found[-1])


def guarded(pid: int) -> bool:
    """Whether there is a guard beside the app `pid`: a run gets one when it has lasted for a moment."""
    for each in (each for parent in (pid, *started(pid)) for each in started(parent)):
        with suppress(OSError):  # it has just ended
            if b"family.py" in Path(f"/proc/{each}/cmdline").read_bytes():
                return True
    return False
