"""Runs that cannot start say why and what to do, and leave nothing behind."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from stdref.run.command import Job
from stdref.run.process import Process, RunError
from tests.runs import ended, job, started


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The place of the runs' folders."""
    place = tmp_path / "runs"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def _refusal(run: Job) -> str:
    process = Process(run)
    with pytest.raises(RunError) as caught:
        process.start()
    assert process.outcome is None
    assert process.close()
    return str(caught.value)


def test_interpreter_that_cannot_be_started(folders: Path, tmp_path: Path) -> None:
    missing = str(tmp_path / "python9")
    said = _refusal(Job(missing, {"a.py": ""}, "a.py"))
    assert said == f"the Python interpreter {missing} does not exist; choose another interpreter"
    said = _refusal(Job(str(tmp_path), {"a.py": ""}, "a.py"))
    assert said.startswith(f"the Python interpreter {tmp_path} cannot be started: ")
    (tmp_path / "python9").write_bytes(b"\0\0\0\0")
    (tmp_path / "python9").chmod(0o755)
    assert "cannot be started" in _refusal(Job(missing, {"a.py": ""}, "a.py"))
    assert list(folders.iterdir()) == []


def test_arguments_that_no_program_can_be_given(folders: Path) -> None:
    assert _refusal(job("pass", "a\0b")).startswith("cannot pass the arguments ['a\\x00b'] to the example")
    assert list(folders.iterdir()) == []


def test_files_that_cannot_be_written(folders: Path) -> None:
    said = _refusal(Job(sys.executable, {"a.py": "", "a.py/b.py": ""}, "a.py"))
    assert said.startswith("cannot write the example's files")
    assert list(folders.iterdir()) == []


def test_no_temporary_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    said = _refusal(job("pass"))
    assert said.startswith("cannot make a temporary folder")
    assert "TMPDIR" in said


def test_bad_job_is_refused_before_anything_is_made(folders: Path) -> None:
    with pytest.raises(ValueError, match="no path inside"):
        Process(Job(sys.executable, {"../a.py": ""}, "../a.py"))
    assert list(folders.iterdir()) == []


def test_run_starts_once() -> None:
    process = started("pass")
    with pytest.raises(RunError, match="started before"):
        process.start()
    ended(process)


def test_before_the_start_nothing_happens() -> None:
    process = Process(job("pass"))
    process.stop()
    process.kill()
    process.interrupt()
    process.send("x")
    process.end_input()
    assert (process.take(10), process.folder, process.seconds, process.waiting) == ("", "", 0.0, False)
    assert process.close()
