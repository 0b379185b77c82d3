"""Runs in a terminal of their own: what the terminal is given, and that nothing stays when it is done."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from stdref.run.terminal import NoTerminal, run_in_terminal
from tests.runs import eventually, job

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="their terminals cannot be replaced")

# A terminal of the poorest kind: it runs its arguments behind -e in a pseudo-terminal, keeps what they print, and
# presses Enter in the end.
TERMINAL = """#!{python}
import os, pty, sys
assert sys.argv[1] == "-e"
os.environ.clear()
os.environ["TERM"] = "poor"
shown = b""
def read(handle):
    global shown
    data = os.read(handle, 1024)
    shown += data
    if b"press Enter" in shown and b"ENTER" not in shown:
        os.write(handle, b"\\n")
        shown += b"ENTER"
    return data
pty.spawn(sys.argv[2:], read)
with open({log!r}, "wb") as file:
    file.write(shown)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the runs, and one on PATH for terminals, without any."""
    for name in ("runs", "bin"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "runs"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.delenv("TERMINAL", raising=False)
    return tmp_path


def _install(place: Path, name: str) -> Path:
    log = place / "log"
    program = place / "bin" / name
    program.write_text(TERMINAL.format(python=sys.executable, log=str(log)))
    program.chmod(0o755)
    return log


CODE = """
    import os, sys, other
    print(sys.stdin.isatty(), sys.stdout.isatty(), sys.argv[1:], os.environ["TERM"], "COLUMNS" in os.environ)
    print(os.listdir(), other.NAME)
    sys.exit(3)
"""


@pytest.mark.parametrize("chosen", [False, True])
def test_program_has_a_terminal(place: Path, chosen: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    log = _install(place, "myterm" if chosen else "x-terminal-emulator")
    if chosen:
        monkeypatch.setenv("TERMINAL", "myterm")
    opener = run_in_terminal(job(CODE, "a b", other="NAME = 'from beside'"))
    opener.join(20)
    assert not opener.is_alive()
    shown = log.read_text().replace("\r\n", "\n")
    assert shown.startswith("True True ['a b'] poor False\n")
    assert "from beside\n" in shown
    assert "[exit 3; press Enter to close]" in shown
    eventually(lambda: not list((place / "runs").iterdir()))


def test_terminal_that_is_closed_leaves_nothing(place: Path) -> None:
    """The terminal goes away in the middle, as when its window is closed."""
    (place / "bin" / "xterm").write_text(f"#!{sys.executable}\nimport os, pty, sys, time\n"
                                         "pid, handle = pty.fork()\nif not pid: os.execv(sys.argv[2], sys.argv[2:])\n"
                                         "os.read(handle, 100)\nos.close(handle)\nos.waitpid(pid, 0)\n")
    (place / "bin" / "xterm").chmod(0o755)
    opener = run_in_terminal(job("print('ready')\nimport time\ntime.sleep(60)"))
    opener.join(20)
    assert not opener.is_alive()
    eventually(lambda: not list((place / "runs").iterdir()))


def test_no_terminal_is_told(place: Path) -> None:
    with pytest.raises(NoTerminal, match="no terminal was found; install one"):
        run_in_terminal(job("pass"))
    assert list((place / "runs").iterdir()) == []


def test_bad_job_is_refused(place: Path) -> None:
    with pytest.raises(ValueError, match="no path inside"):
        run_in_terminal(job("pass")._replace(files={"../a.py": ""}, main="../a.py"))
