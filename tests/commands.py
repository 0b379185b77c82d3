"""The program as a process: its surroundings, a small catalog for it, and a terminal to sit in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from stdref import paths
from stdref.settings import Store
from tests.catalogs import spoilt, write
from tests.conftest import CHECKOUT

VERSION = ".".join(map(str, sys.version_info[:3]))
SNIPPETS = {
    "talk": "import sys\nprint(sys.argv[1:], sys.stdin.readline().strip(), sys.stdin.isatty(), sys.stdout.isatty())\n"
            "print('to stderr', file=sys.stderr)\nsys.exit(len(sys.argv))\n",
    "die": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n",
    "later": "print('never')\n",
    "foreign": "import nonsuch\n",
    "leave": "import os, subprocess, sys, tempfile\nopen('left.txt', 'w').close()\n"
             "handle, path = tempfile.mkstemp()\nchild = subprocess.Popen([sys.executable, '-c', 'import time; "
             "time.sleep(60)'], start_new_session=True)\nprint(child.pid, os.getcwd(), flush=True)\n",
}
RECIPES = """<recipe snippet="talk" title="Talk" args="one 'two three'"/>
<recipe snippet="die" title="Die"/><recipe snippet="later" title="Later" since="3.99"/>
<recipe snippet="foreign" title="Foreign" needs="package:nonsuch"/><recipe snippet="leave" title="Leave"/></recipes>"""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "stdref", *arguments]


def environment(assets: Path | None = None, **variables: str) -> dict[str, str]:
    """What the program is started with; without a display, colours and sizes of the tests' own surroundings."""
    dropped = ("DISPLAY", "COLUMNS", "LINES", "NO_COLOR", "PAGER", "LESS")
    made = {name: value for name, value in os.environ.items() if name not in dropped}
    if assets:
        store = Store(paths.settings_file())
        store.save(store.load().settings._replace(trusted=(os.path.realpath(assets / "catalog"),)))
    return {**made, "PYTHONPATH": str(CHECKOUT), **({"STDREF_ASSETS": str(assets)} if assets else {}), **variables}


def stdref(*arguments: str, assets: Path | None = None, stdin: str = "", **variables: str) -> tuple[int, str, str]:
    """The exit status, the output and the errors of a command."""
    done = subprocess.run(command(*arguments), input=stdin, capture_output=True, text=True, encoding="utf-8",
                          env=environment(assets, **variables), check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


def write_small(assets: Path) -> Path:
    """Assets with one small page, and snippets that run in special ways."""
    write(assets, spoilt("</recipes>", RECIPES), SNIPPETS)
    return assets


LEAD = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"


class Terminal:
    """A command that a reader started in a terminal of 24 lines: what it shows, and what is typed."""

    def __init__(self, *arguments: str, assets: Path, columns: int = 80, **variables: str) -> None:
        import pty
        import termios

        self._master, slave = pty.openpty()
        termios.tcsetwinsize(slave, (24, columns))
        self._process = subprocess.Popen(
            [sys.executable, "-c", LEAD, *command(*arguments)], stdin=slave, stdout=slave, stderr=slave,
            start_new_session=True, env=environment(assets, **{"TERM": "xterm", **variables}))
        os.close(slave)
        self.shown = ""

    def until(self, wanted: str) -> None:
        """Wait until `wanted` has been shown."""
        while wanted not in self.shown:
            assert self._read(), f"{wanted!r} never came, only {self.shown!r}"

    def type(self, keys: str) -> None:
        """Type `keys`; \\x03 is Ctrl+C."""
        os.write(self._master, keys.encode())

    def end(self) -> tuple[int, str]:
        """Wait for the end; the exit status, and all that was shown."""
        while self._read():
            pass
        os.close(self._master)
        return self._process.wait(10), self.shown

    def _read(self) -> bool:
        import select

        ready, _, _ = select.select([self._master], [], [], 20)
        assert ready, f"nothing came any more after {self.shown!r}"
        try:
            received = os.read(self._master, 65536)
        except OSError:  # how Linux tells that the other side is closed
            return False
        self.shown += received.decode(errors="replace").replace("\r\n", "\n")
        return bool(received)
