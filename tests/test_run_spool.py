"""All output of a run can be read and saved, however little of it is shown, and never fills memory or disk."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from stdref.run.process import Process
from stdref.run.spool import Spool
from tests.runs import eventually, job

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX")


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The temporary folder; nothing may be seen in it."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def no_room() -> Iterator[None]:
    """A disk that takes no more than 300,000 bytes in a file."""
    resource = pytest.importorskip("resource")
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, handler)


def test_what_is_added_can_be_read_and_saved(tmp_path: Path, folders: Path) -> None:
    spool, whole = Spool(), b""
    for number in range(300):
        part = f"{number}\xe9".encode() * 500
        whole += part
        spool.add(part)
        assert spool.read(7, 5) == whole[7:12]
    assert (spool.size, spool.lost, spool.trouble) == (len(whole), 0, "")
    assert spool.read(0, 1 << 30) == whole
    assert spool.read(len(whole), 10) == b""
    spool.save(str(tmp_path / "saved"))
    assert (tmp_path / "saved").read_bytes() == whole
    assert sys.platform == "win32" or list(folders.iterdir()) == []
    spool.close()
    spool.add(b"more")
    assert (spool.read(0, 10), spool.size) == (b"", len(whole))


def test_size_is_bounded() -> None:
    spool = Spool(limit=1000)
    for _ in range(5):
        spool.add(b"x" * 300)
    assert (spool.size, spool.lost, len(spool.read(0, 9999))) == (1000, 500, 1000)


@POSIX
def test_disk_that_fills_up_loses_only_what_came_later(no_room: None) -> None:
    spool = Spool()
    for _ in range(8):
        spool.add(b"x" * 100_000)
    assert 300_000 <= spool.size < 600_000
    assert spool.size + spool.lost == 800_000
    assert "File too large" in spool.trouble
    assert spool.read(0, 1 << 20) == b"x" * spool.size
    spool.close()


def test_run_keeps_all_that_it_has_printed(tmp_path: Path) -> None:
    process = Process(job("import sys\nfor i in range(100_000): print(i)\nsys.stdout.buffer.write(b'\\xff\\0')"),
                      keep=True)
    process.start()
    eventually(lambda: process.take(1 << 20) == "" and process.outcome is not None)
    assert process.spool is not None
    process.spool.save(str(tmp_path / "saved"))
    lines = os.linesep.join(map(str, range(100_000))) + os.linesep
    assert (tmp_path / "saved").read_bytes() == lines.encode() + b"\xff\0"
    assert process.close()
    assert process.spool.read(0, 10) == b""


def test_run_that_is_not_kept_has_none() -> None:
    assert Process(job("pass")).spool is None
