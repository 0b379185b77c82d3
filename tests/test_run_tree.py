"""A run ends with all it has started: children, their children, and those that went out of their way to stay."""

from __future__ import annotations

import os
import signal
import sys
import textwrap
import time

import pytest

from stdref.run.finish import run_to_end
from stdref.run.process import Process
from tests.runs import alive, ended, eventually, job, started

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks for processes by their number")
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")

START = """
import os, subprocess, sys, time
sleeper = [sys.executable, "-c", "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"]
def start(*command, **options):
    process = subprocess.Popen([*command, *sleeper], **options)
    print(process.pid)
    return process
"""
# A process between, that starts the sleeper and stays or leaves.
BETWEEN = """
between = [sys.executable, "-c", "import subprocess, sys; print(subprocess.Popen(sys.argv[2:]).pid); " +
           "sys.stdout.flush(); sys.argv[1] == 'stay' and __import__('time').sleep(60)"]
"""
CHILDREN = START + BETWEEN + "start(); start(*between, 'stay')\n"
NEW_SESSION = START + "start(start_new_session=True)\n"
NEW_GROUP = START + "start(process_group=0)\n"
NO_ENVIRONMENT = START + "start(start_new_session=True, env={})\n"
DAEMON = START + BETWEEN + "start(*between, 'leave', start_new_session=True).wait()\n"
ORPHAN = START + BETWEEN + "start(*between, 'leave', process_group=0, env={}).wait()\n"


def _numbers(process: Process, count: int) -> list[int]:
    """Return the numbers of `count` processes that the run has printed, when it is ready."""
    text = ""

    def complete() -> bool:
        nonlocal text
        text += process.take(1000)
        return "ready" in text and text.count("\n") == count + 1

    eventually(complete)
    return [int(line) for line in text.split() if line != "ready"]


@pytest.mark.parametrize(
    ("code", "count"),
    [
        pytest.param(CHILDREN, 3, id="children of children"),
        pytest.param(NEW_GROUP, 1, id="another group", marks=ON_LINUX),
        pytest.param(NEW_SESSION, 1, id="another session", marks=ON_LINUX),
        pytest.param(NO_ENVIRONMENT, 1, id="another session, no environment", marks=ON_LINUX),
        pytest.param(DAEMON, 2, id="daemon", marks=ON_LINUX),
        pytest.param(ORPHAN, 2, id="orphan of another group, no environment", marks=ON_LINUX),
    ],
)
@pytest.mark.parametrize("stubborn", [False, True])
def test_stop_ends_them_all(code: str, count: int, stubborn: bool) -> None:
    ignore = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n" if stubborn else ""
    process = started(code + ignore + "print('ready')\ntime.sleep(60)\n")
    numbers = _numbers(process, count)
    began = time.monotonic()
    process.stop()
    _, outcome = ended(process)
    assert time.monotonic() - began < 2
    assert outcome.stopped
    assert not [number for number in numbers if alive(number)]


@pytest.mark.parametrize(
    ("code", "count"),
    [
        pytest.param(CHILDREN, 2, id="children of children"),
        pytest.param(NEW_SESSION, 1, id="another session", marks=ON_LINUX),
        pytest.param(DAEMON, 2, id="daemon", marks=ON_LINUX),
    ],
)
def test_program_that_ends_leaves_no_process(code: str, count: int) -> None:
    began = time.monotonic()
    done = run_to_end(job(code), timeout=20)
    assert time.monotonic() - began < 5
    assert (done.outcome.code, done.timed_out) == (0, False)
    numbers = [int(line) for line in done.text.split()]
    assert len(numbers) >= count
    assert not [number for number in numbers if alive(number)]


def test_time_is_up_for_the_whole_tree() -> None:
    done = run_to_end(job(NO_ENVIRONMENT + "time.sleep(60)\n"), timeout=1)
    assert done.timed_out
    assert not [number for number in map(int, done.text.split()) if alive(number)]


def test_last_words_of_a_child_are_heard() -> None:
    code = """
        import os, time
        parent = os.getpid()
        if os.fork() == 0:
            while os.getppid() == parent:
                time.sleep(0.001)
            print("last words")
    """
    assert run_to_end(job(code), timeout=20).text == "last words\n"


@ON_LINUX
@pytest.mark.parametrize("prints", [False, True])
def test_process_out_of_reach_does_not_hold_up_the_end(prints: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stdref.run.process._REST", 60.0)
    does = "while True: print('x' * 99)" if prints else "import time; time.sleep(60)"
    code = f"""
        import subprocess, sys
        print(subprocess.Popen([sys.executable, "-c", {does!r}], start_new_session=True, env={{}}).pid)
    """
    began = time.monotonic()
    done = run_to_end(job(textwrap.dedent(code)), timeout=20)
    os.kill(int(done.text.split()[0]), signal.SIGKILL)
    assert time.monotonic() - began < 5
    assert done.outcome.code == 0
