"""What was running ends even when stdref is killed, and cannot do anything about it any more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pytest

from stdref.run.guard import Guard
from stdref.run.process import Process
from tests.conftest import CHECKOUT
from tests.runs import alive, ended, eventually, job

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")

# A program that starts a child, a child in another session, and one that has none of the environment.
TREE = """
    import os, signal, subprocess, sys, time
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sleeper = [sys.executable, "-c", "import time; time.sleep(60)"]
    children = [subprocess.Popen(sleeper), subprocess.Popen(sleeper, start_new_session=True),
                subprocess.Popen(sleeper, env={}, start_new_session=True)]
    print(os.getpid(), *[child.pid for child in children], flush=True)
    time.sleep(60)
"""
# A window without a window: it runs the program, says when the guard knows of it, and waits to be killed.
KEEPER = """
    import sys, time
    from stdref.run.command import Job
    from stdref.run.guard import Guard
    from stdref.run.process import Process
    guard = Guard()
    process = Process(Job(sys.executable, {"example.py": sys.argv[1]}, "example.py"), guard=guard)
    process.start()
    text = ""
    while text.count("\\n") < 1:
        text += process.take(1000)
        time.sleep(0.01)
    while guard.idle:
        time.sleep(0.01)
    print(text.strip(), flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the runs' folders."""
    place = tmp_path / "runs"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_what_a_killed_window_was_running_ends(folders: Path) -> None:
    variables = {**os.environ, "PYTHONPATH": str(CHECKOUT), "TMPDIR": str(folders)}
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(KEEPER), textwrap.dedent(TREE)], env=variables,
                          stdout=subprocess.PIPE, text=True) as keeper:
        assert keeper.stdout is not None
        numbers = [int(number) for number in keeper.stdout.readline().split()]
        assert len(numbers) == 4
        assert all(map(alive, numbers))
        assert len(list(folders.iterdir())) == 1
        keeper.send_signal(signal.SIGKILL)
    eventually(lambda: not any(map(alive, numbers)), 5)
    eventually(lambda: not list(folders.iterdir()), 5)


def test_guard_is_not_started_for_a_short_run_and_ends_with_the_window() -> None:
    guard = Guard()
    process = Process(job("print('short')"), guard=guard)
    process.start()
    ended(process)
    process = Process(job("import time\ntime.sleep(60)"), guard=guard)
    process.start()
    eventually(lambda: not guard.idle)
    assert process.close()
    guard.close()
    assert guard.idle


def test_folder_of_a_run_that_is_over_can_be_kept(folders: Path) -> None:
    guard = Guard()
    process = Process(job("open('made.txt', 'w').write('here')"), guard=guard, keep=True)
    process.start()
    eventually(lambda: process.outcome is not None)
    assert Path(process.folder, "made.txt").read_text() == "here"
    assert process.close()
    assert list(folders.iterdir()) == []
    guard.close()


def test_run_goes_on_without_a_guard_that_cannot_be_started(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    guard = Guard()
    guard.watch(str(tmp_path), str(tmp_path / "no-python"), 1, 1)
    guard.release(str(tmp_path))
    assert "not guarded" in caplog.text
    assert guard.idle


# The two ways to a run that block: of checks, and in a terminal. They say when the guard has been told.
BLOCKING = {
    "to its end": "from stdref.run.finish import run_to_end; run_to_end(job, timeout=60)",
    "in the terminal": "from stdref.run.foreground import run_here; run_here(job)",
}
COMMAND = """
    import sys
    from stdref.run.command import Job
    from stdref.run.guard import Guard
    watch = Guard.watch
    def watched(*args):
        watch(*args)
        open(sys.argv[2], "w").close()
    Guard.watch = watched
    job = Job(sys.executable, {"example.py": sys.argv[1]}, "example.py")
"""


@pytest.mark.parametrize("way", BLOCKING)
def test_what_a_killed_command_was_running_ends(way: str, folders: Path, tmp_path: Path) -> None:
    told, numbered = tmp_path / "told", tmp_path / "numbers"
    tree = textwrap.dedent(TREE).replace("flush=True", f"file=open({str(numbered)!r}, 'w'), flush=True")
    variables = {**os.environ, "PYTHONPATH": str(CHECKOUT), "TMPDIR": str(folders)}
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(COMMAND) + BLOCKING[way], tree, str(told)],
                          env=variables) as command:
        eventually(lambda: told.exists() and numbered.exists() and len(numbered.read_text().split()) == 4)
        numbers = [int(number) for number in numbered.read_text().split()]
        assert all(map(alive, numbers))
        command.send_signal(signal.SIGKILL)
    eventually(lambda: not any(map(alive, numbers)), 5)
    eventually(lambda: not list(folders.iterdir()), 5)
