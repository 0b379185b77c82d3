"""Programs that do what no program should: they storm, crash, hide, and pull the ground from under themselves."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from stdref.run.finish import run_to_end
from stdref.run.process import Process, RunError
from tests.runs import LINUX, alive, ended, eventually, job, started, text_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="does what only POSIX lets a program do")
ON_LINUX = pytest.mark.skipif(not LINUX, reason="needs /proc")
# Within half a second, and what a loaded machine may add.
SOON = 1.5


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the runs' folders; nothing may be left in it."""
    place = tmp_path / "runs"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def _left(mark: str) -> list[int]:
    """The processes whose command line holds `mark`."""
    found = []
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            if mark.encode() in Path("/proc", number, "cmdline").read_bytes() and alive(int(number)):
                found.append(int(number))
        except OSError:
            continue  # gone meanwhile
    return found


def _zombies() -> list[str]:
    """The dead children of this process that nobody has taken note of."""
    found = []
    for tasks in Path("/proc/self/task").glob("*/children"):
        for number in tasks.read_text().split():
            try:
                state = Path("/proc", number, "stat").read_text().rpartition(")")[2].split()[0]
            except FileNotFoundError:
                continue  # gone meanwhile
            found += [number] if state == "Z" else []
    return found


@ON_LINUX
@pytest.mark.parametrize("session", [False, True])
def test_storm_of_two_hundred_forks_is_stopped(session: bool, folders: Path) -> None:
    code = f"""
        import os, signal, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        for number in range(200):
            if os.fork() == 0:
                if {session}: os.setsid()
                time.sleep(60)
                os._exit(0)
        print("all there", flush=True)
        time.sleep(60)
    """
    process = started(code, f"storm-{os.getpid()}-{session}")
    text_until(process, "all there")
    assert len(_left(f"storm-{os.getpid()}-{session}")) == 201
    began = time.monotonic()
    process.stop()
    ended(process)
    assert time.monotonic() - began < SOON
    assert _left(f"storm-{os.getpid()}-{session}") == []
    assert _zombies() == []
    assert list(folders.iterdir()) == []


@ON_LINUX
def test_storm_that_never_ends_is_stopped(tmp_path: Path) -> None:
    # Each process starts the next in a session of its own, and goes.
    beats = tmp_path / "beats"
    code = f"""
        import os, time
        print("ready", flush=True)
        if os.fork() == 0:
            while True:
                if os.fork() == 0:
                    os.setsid()
                    open({str(beats)!r}, "a").write(".")
                    time.sleep(0.002)
                else:
                    os._exit(0)
        time.sleep(60)
    """
    process = started(code, f"chain-{os.getpid()}")
    text_until(process, "ready")
    eventually(lambda: beats.exists() and beats.stat().st_size > 20)
    process.stop()
    ended(process)
    assert _left(f"chain-{os.getpid()}") == []
    # One look finds what stands still; a chain would go on.
    before = beats.stat().st_size
    time.sleep(0.3)
    assert beats.stat().st_size == before


def test_closed_output_is_not_the_end() -> None:
    process = started("import os, time\nprint('ready', flush=True)\nos.close(1)\nos.close(2)\ntime.sleep(60)")
    text_until(process, "ready")
    eventually(lambda: process.wait(0) or process._stream.closed)
    time.sleep(0.05)
    assert process.outcome is None
    process.stop()
    _, outcome = ended(process)
    assert (outcome.stopped, outcome.signal) == (True, "SIGTERM")


def test_closed_output_and_a_late_status() -> None:
    done = run_to_end(job("import os, time\nos.close(1)\nos.close(2)\ntime.sleep(0.3)\nos._exit(9)"), timeout=20)
    assert (done.outcome.code, done.timed_out) == (9, False)
    assert done.outcome.seconds >= 0.3


@pytest.mark.parametrize(
    ("code", "status", "words", "printed"),
    [
        ("import ctypes\nprint('before', flush=True)\nctypes.string_at(0)", None, "killed by SIGSEGV", "before"),
        ("import os\nprint('before', flush=True)\nos.abort()", None, "killed by SIGABRT", "before"),
        ("import os\nprint('before', flush=True)\nos._exit(255)", 255, "exit 255", "before"),
        ("import resource\nresource.setrlimit(resource.RLIMIT_CPU, (1, 1))\nprint('before')\nwhile True: pass", None,
         "killed by SIG", "before"),
        ("import threading\nthreading.Thread(target=lambda: 1 / 0).start()", 0, "exit 0", "ZeroDivisionError"),
        ("with open('/dev/full', 'w') as file: file.write('y')", 1, "exit 1", "No space left on device"),
    ],
)  # fmt: skip
def test_crash_is_told_truly(code: str, status: int | None, words: str, printed: str) -> None:
    done = run_to_end(job(code), timeout=20)
    assert printed in done.text
    assert words in str(done.outcome)
    assert done.outcome.code == status
    assert not done.outcome.stopped


@ON_LINUX
def test_memory_that_runs_out() -> None:
    code = """
        import resource
        resource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20))
        held = []
        while True:
            held.append(bytearray(10 << 20))
    """
    done = run_to_end(job(code), timeout=20)
    assert done.text.strip().endswith("MemoryError")
    assert (done.outcome.code, str(done.outcome)) == (1, "exit 1")


@pytest.mark.parametrize("gone", ["os.getcwd()", "os.path.dirname(os.getcwd())"])
def test_program_that_deletes_its_folder(gone: str, folders: Path, caplog: pytest.LogCaptureFixture) -> None:
    done = run_to_end(job(f"import os, shutil\nshutil.rmtree({gone})\nprint('still here')"), timeout=20)
    assert (done.text, done.outcome.code) == ("still here\n", 0)
    assert list(folders.iterdir()) == []
    assert not caplog.records


def test_program_that_puts_a_link_where_its_folder_was(folders: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "precious.txt").write_text("kept")
    code = f"""
        import os, shutil
        top = os.path.dirname(os.getcwd())
        shutil.rmtree(top)
        os.symlink({str(mine)!r}, top)
    """
    assert run_to_end(job(code), timeout=20).outcome.code == 0
    assert (mine / "precious.txt").read_text() == "kept"
    assert list(folders.iterdir()) == []


# A disk that is full is a limit on the size of files, met in a process of its own.
FULL = """
import resource, signal, sys, tempfile
from stdref.run.command import Job
from stdref.run.process import Process, RunError
tempfile.gettempdir()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
try:
    Process(Job(sys.executable, {"example.py": "print(1)"}, "example.py")).start()
except RunError as error:
    print(error)
"""


def test_disk_that_is_full(folders: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, check=True,
                          env={**os.environ, "TMPDIR": str(folders)})
    assert done.stdout.startswith("cannot write the example's files: ")
    assert done.stdout.endswith("free some space and try again\n")
    assert list(folders.iterdir()) == []


def test_stop_at_every_moment_of_a_run(folders: Path) -> None:
    """From before the interpreter has started to after the end; each time all is over soon and told truly."""
    runs = []
    for number in range(30):
        process = Process(job("print('x' * 1000)\nimport time\ntime.sleep(0.03)"))
        process.start()
        deadline = time.monotonic() + number * 0.004
        while time.monotonic() < deadline:
            process.take(100)
        process.stop()
        runs.append(process)
    eventually(lambda: all(process.outcome for process in runs))
    for process in runs:
        assert process.outcome is not None
        assert process.outcome.stopped or process.outcome.code == 0
        assert process.close()
    assert list(folders.iterdir()) == []


def test_no_more_processes_can_be_started(monkeypatch: pytest.MonkeyPatch, folders: Path) -> None:
    """As under a limit on processes, which does not hold for root."""

    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with pytest.raises(RunError, match="cannot be started: Resource temporarily unavailable"):
        Process(job("pass")).start()
    assert list(folders.iterdir()) == []
