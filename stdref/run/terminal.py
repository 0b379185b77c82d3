"""A run in a terminal window of its own, for programs that need a real one: they draw, hide a password, read keys.

It needs nothing but Python 3.8 and stays behind alone: the terminal starts this very file (see `main`), which runs the
program, waits for Enter, and deletes the folder.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.run.command import Job

# Linux terminals, the desktop's own choice first, with what comes before the command.
_TERMINALS = (
    ("xdg-terminal-exec",), ("x-terminal-emulator", "-e"), ("gnome-terminal", "--"), ("kgx", "--"),
    ("ptyxis", "--"), ("konsole", "-e"), ("xfce4-terminal", "-x"), ("mate-terminal", "-x"), ("alacritty", "-e"),
    ("kitty",), ("foot",), ("wezterm", "start", "--"), ("xterm", "-e"),
)  # fmt: skip
_ENVIRONMENT = "environment.txt"
# In the packaged app __file__ is none that is there.
_THIS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "terminal.py")


class NoTerminal(OSError):
    """No terminal can be opened; the message says what to do."""


def run_in_terminal(job: Job) -> threading.Thread:
    """Run `job` in a new terminal, and return the thread that waits for what opens it, perhaps not for the program.

    Raises NoTerminal, or another OSError where the files cannot be written.
    """
    from stdref.run.command import argv, environment
    from stdref.run.workspace import Workspace

    command = argv(job)
    workspace = Workspace()
    try:
        workspace.fill(job.files)
        made = {**environment(job.python), **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), workspace.temp)}
        made = {name: value for name, value in made.items() if name not in ("TERM", "COLUMNS", "LINES", "NO_COLOR")}
        # A terminal may be opened by a server that was started long ago, with another environment than this one.
        with open(os.path.join(workspace.root, _ENVIRONMENT), "w", encoding="utf-8",
                  errors="surrogateescape") as file:
            file.write("\0".join(f"{name}={value}" for name, value in made.items()))
        opener = _open(workspace.root, [command[0], "-I", "-S", _THIS, workspace.root, workspace.path, *command])
    except OSError:
        workspace.remove()
        raise
    # So that no dead process is left standing.
    waiter = threading.Thread(target=opener.wait, name="stdref-terminal", daemon=True)
    waiter.start()
    return waiter


def _open(root: str, inner: list[str]) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        return subprocess.Popen(inner, creationflags=subprocess.CREATE_NEW_CONSOLE)
    outer = _opener(root, inner) if sys.platform == "darwin" else [*_found(), *inner]
    return subprocess.Popen(outer, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)


def _found() -> list[str]:
    known = {name: options for name, *options in _TERMINALS}
    chosen = shlex.split(os.environ.get("TERMINAL", ""))
    own = [(*chosen, *known.get(os.path.basename(chosen[0]), ["-e"]))] if chosen else []
    for name, *options in (*own, *_TERMINALS):
        path = shutil.which(name)
        if path:
            return [path, *options]
    raise NoTerminal("no terminal was found; install one, such as xterm, or name yours in the variable TERMINAL")


def _opener(root: str, inner: list[str]) -> list[str]:
    """Terminal.app runs files that end in .command."""
    path = os.path.join(root, "run.command")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\nexec {shlex.join(inner)}\n")
    os.chmod(path, 0o700)
    return ["open", path]


def main(root: str, folder: str, command: list[str]) -> None:
    """Be what the terminal runs."""
    import signal

    path = os.path.join(root, _ENVIRONMENT)
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        stored = dict(entry.split("=", 1) for entry in file.read().split("\0"))
    # The terminal knows best which it is, and how large.
    environment = {**stored, **{name: os.environ[name] for name in ("TERM", "COLORTERM") if name in os.environ}}
    signal.signal(signal.SIGINT, lambda number, frame: None)  # Ctrl+C is meant for the program
    if sys.platform != "win32":
        signal.signal(signal.SIGHUP, lambda number, frame: sys.exit())  # the terminal is closed
    try:
        status = subprocess.call(command, cwd=folder, env=environment)
        ended = f"exit {status}" if status >= 0 else f"killed by {signal.Signals(-status).name}"
        sys.stdout.write(f"\n[{ended}; press Enter to close]")
        sys.stdout.flush()
        sys.stdin.readline()
    finally:
        shutil.rmtree(root, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
