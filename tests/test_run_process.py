"""Runs with real processes: what they print, what they are told, and how they end."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from stdref.run.finish import run_to_end
from stdref.run.screen import cleaned
from stdref.run.stream import CAPACITY
from tests.runs import LINUX, ended, eventually, job, started, text_until

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the runs' folders, for every test; nothing may be left in it."""
    place = tmp_path / "runs"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def _threads(name: str) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith(name)]


# What is printed


def test_output_and_errors_keep_their_order() -> None:
    code = """
        import sys
        for number in range(1000):
            print("out", number)
            print("err", number, file=sys.stderr)
    """
    done = run_to_end(job(code), timeout=20)
    assert done.text.splitlines() == [f"{name} {number}" for number in range(1000) for name in ("out", "err")]
    assert (done.outcome.code, done.timed_out, done.cut) == (0, False, False)


def test_characters_cut_in_two_and_bytes_that_are_none() -> None:
    code = r"""
        import sys
        for part in b"\xe2", b"\x82", b"\xac", b" \x81 ", b"\xf0\x9f":
            sys.stdout.buffer.write(part)
            sys.stdout.flush()
            sys.stdin.readline()
    """
    process = started(code)
    for wanted in "", "", "€", "\ufffd ", "":
        text = text_until(process, wanted)
        assert set(text) <= set("€\ufffd ")
        process.send("next")
    text, outcome = ended(process)
    assert (text, outcome.code) == ("\ufffd", 0)


def test_ten_million_characters_in_one_line() -> None:
    done = run_to_end(job("print('x' * 10_000_000)"), timeout=20, limit=20_000_000)
    assert len(done.text) == 10_000_001
    assert len(cleaned(done.text)) == 2003


def test_flood_waits_for_its_reader_and_stops_at_once() -> None:
    code = """
        number = 0
        with open("progress", "wb", 0) as file:
            while True:
                print("x" * 99)
                number += 1
                file.write(b".")
    """
    process = started(code)
    progress = Path(process.folder, "progress")
    sizes = [-1]

    def stalled() -> bool:
        time.sleep(0.2)
        sizes.append(progress.stat().st_size if progress.exists() else 0)
        return sizes[-1] == sizes[-2] > 0

    eventually(stalled)
    assert CAPACITY <= 100 * sizes[-1] < 4 * CAPACITY
    assert len(process.take(1 << 30)) < 2 * CAPACITY
    began = time.monotonic()
    process.stop()
    assert time.monotonic() - began < 0.05
    _, outcome = ended(process)
    assert time.monotonic() - began < 1
    assert outcome.stopped
    assert str(outcome) == "stopped"


def test_long_backlog_is_not_shown_after_stop() -> None:
    process = started("print('x' * 200_000)\nimport time\ntime.sleep(60)")
    eventually(lambda: process.wait(0))
    process.stop()
    eventually(lambda: not _threads("stdref-stop"))
    text, _ = ended(process)
    assert "characters not shown" in text
    assert len(text) < 200_000


def test_run_that_nobody_follows_ends(monkeypatch: pytest.MonkeyPatch, folders: Path) -> None:
    monkeypatch.setattr("stdref.run.process._REST", 60.0)
    process = started("print('x' * 330_000)")  # more than the stream holds, less than stream and pipe
    eventually(lambda: process.outcome is not None and not list(folders.iterdir()))
    assert len(process.take(1 << 30)) == 330_001


def test_output_is_bounded_for_those_who_want_it_whole() -> None:
    done = run_to_end(job("print('x' * 5000)\nraise SystemExit(7)"), timeout=20, limit=1000)
    assert (done.text, done.cut, done.outcome.code) == ("x" * 1000, True, 7)


# What is told to it


def test_answers_and_the_end_of_input() -> None:
    process = started("import sys\nname = input('Name? ')\nprint('Hello', name)\nprint(len(sys.stdin.read()))")
    text_until(process, "Name? ")
    process.send("Ünal €")
    process.send("more")
    process.end_input()
    text, outcome = ended(process)
    assert (text, str(outcome)) == ("Hello Ünal €\n5\n", "exit 0")


def test_waiting_for_an_answer_is_noticed() -> None:
    process = started("print('working')\ninput('Go on? ')\nimport time\ntime.sleep(60)")
    text_until(process, "working\n")
    eventually(lambda: process.waiting)
    process.send("yes")
    assert not process.waiting
    assert process.close()
    assert not process.waiting


def test_silence_after_a_whole_line_is_no_question() -> None:
    process = started("print('working')\nimport time\ntime.sleep(60)")
    text_until(process, "working\n")
    deadline = time.monotonic() + 0.5
    while time.monotonic() < deadline:
        assert not process.waiting
        time.sleep(0.02)
    assert process.close()


def test_program_that_does_not_read_never_holds_up_the_caller() -> None:
    process = started("print('ready')\nimport time\ntime.sleep(60)")
    text_until(process, "ready")
    began = time.monotonic()
    for _ in range(20):
        process.send("x" * 100_000)
    assert time.monotonic() - began < 0.5
    process.stop()
    assert ended(process)[1].stopped


def test_input_after_the_end_goes_nowhere() -> None:
    process = started("print('bye')")
    ended(process)
    process.send("hello?")
    process.end_input()
    process.interrupt()
    process.stop()
    assert process.outcome is not None
    assert not process.outcome.stopped


def test_whole_input_at_once() -> None:
    code = "import sys\nprint(sys.stdin.read().upper(), sys.argv[1:])"
    assert run_to_end(job(code, "a b"), timeout=20, stdin="é\n").text == "É\n ['a b']\n"
    assert run_to_end(job("print(repr(input()))"), timeout=20).text.endswith("EOFError: EOF when reading a line\n")


# How it ends


@pytest.mark.parametrize(
    ("code", "status", "words"),
    [
        ("pass", 0, "exit 0"),
        ("raise SystemExit(3)", 3, "exit 3"),
        ("import os; os._exit(4)", 4, "exit 4"),
        ("1/0", 1, "exit 1"),
        pytest.param("import os; os.kill(os.getpid(), 11)", None, "killed by SIGSEGV", marks=POSIX),
        pytest.param("import os; os.kill(os.getpid(), 40)", None, "killed by signal 40", marks=POSIX),
    ],
)
def test_end_is_told_truly(code: str, status: int | None, words: str) -> None:
    outcome = run_to_end(job(code), timeout=20).outcome
    assert (outcome.code, str(outcome), outcome.stopped) == (status, words, False)


def test_time_is_that_of_the_program() -> None:
    process = started("import time; time.sleep(0.3)")
    assert process.seconds < 5
    _, outcome = ended(process)
    assert 0.3 <= outcome.seconds == process.seconds < 5


@POSIX
@pytest.mark.parametrize("ignored", [False, True])
def test_interrupt_is_ctrl_c(ignored: bool) -> None:
    code = """
        try:
            print("ready")
            while True: pass
        except KeyboardInterrupt:
            print("interrupted")
    """
    handler = signal.getsignal(signal.SIGINT)
    try:
        if ignored:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        process = started(code)
    finally:
        signal.signal(signal.SIGINT, handler)
    text_until(process, "ready")
    process.interrupt()
    text, outcome = ended(process)
    assert (text.strip(), outcome.code, outcome.stopped) == ("interrupted", 0, False)


@POSIX
def test_program_may_tidy_up_when_it_is_stopped() -> None:
    code = """
        import signal, sys, time
        def leave(number, frame):
            print("tidied up")
            sys.exit(5)
        signal.signal(signal.SIGTERM, leave)
        print("ready")
        time.sleep(60)
    """
    process = started(code)
    text_until(process, "ready\n")
    process.stop()
    text, outcome = ended(process)
    assert (text, outcome.code, outcome.stopped) == ("tidied up\n", 5, True)


STUBBORN = "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('ready')\ntime.sleep(60)"


@POSIX
def test_program_that_ignores_the_request_is_killed() -> None:
    process = started(STUBBORN)
    text_until(process, "ready")
    began = time.monotonic()
    process.stop()
    _, outcome = ended(process)
    assert 0.3 <= time.monotonic() - began < 1.5
    assert (outcome.code, outcome.signal, outcome.stopped) == (None, "SIGKILL", True)


@POSIX
def test_second_stop_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stdref.run.process._PATIENCE", 30.0)
    process = started(STUBBORN)
    text_until(process, "ready")
    process.stop()
    process.stop()
    _, outcome = ended(process)
    assert outcome.signal == "SIGKILL"


def test_time_is_up() -> None:
    began = time.monotonic()
    done = run_to_end(job("print('begun')\nwhile True: pass"), timeout=1)
    assert time.monotonic() - began < 5
    assert (done.text, done.timed_out, done.outcome.stopped) == ("begun\n", True, True)
    assert done.outcome.signal == "SIGKILL" or sys.platform == "win32"


def test_warnings_can_be_errors() -> None:
    code = "import warnings\nwarnings.warn('old', DeprecationWarning)\nprint('on')"
    assert run_to_end(job(code), timeout=20).outcome.code == 0
    assert run_to_end(job(code), timeout=20, warnings="error::DeprecationWarning").outcome.code == 1


def test_more_environment() -> None:
    code = "import os\nprint(os.environ['TZ'], os.environ['COLUMNS'])"
    assert run_to_end(job(code), timeout=20, extra_env={"TZ": "UTC", "COLUMNS": "40"}).text == "UTC 40\n"


# What is left


def test_folder_and_temporary_files_are_deleted(folders: Path) -> None:
    code = """
        import os, tempfile
        tempfile.mkdtemp()
        open("kept", "w").close()
        os.makedirs("deep/er")
        os.chmod("deep", 0)
        print("ready")
        input()
    """
    process = started(code)
    text_until(process, "ready")
    assert len(list(folders.rglob("*"))) > 4
    process.stop()
    ended(process)
    assert list(folders.iterdir()) == []


def test_window_may_close_in_the_middle_of_a_flood(folders: Path) -> None:
    process = started("while True: print('x' * 99)")
    eventually(lambda: process.wait(0))
    began = time.monotonic()
    assert process.close()
    assert time.monotonic() - began < 1
    assert process.take(100) == ""
    assert list(folders.iterdir()) == []


def test_quick_starts_and_stops_leave_nothing(folders: Path) -> None:
    def handles() -> int:
        return len(os.listdir("/proc/self/fd")) if LINUX else 0

    before = handles()
    for number in range(20):
        process = started("import time\nprint('x' * 100_000)\ntime.sleep(60)")
        deadline = time.monotonic() + number * 0.004
        eventually(lambda until=deadline: time.monotonic() >= until)  # type: ignore[misc]
        process.stop()
        assert process.close()
        assert process.outcome is not None
        assert process.outcome.stopped
    eventually(lambda: not _threads("stdref-"))
    assert handles() == before
    assert list(folders.iterdir()) == []
