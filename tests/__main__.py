"""Run the tests from a fresh clone: `python3 -m tests [pytest arguments]`, `--lint`, or `--packaged [arguments]`.

Needs Python 3.11 with Tk and a way to install packages; makes its own virtual environment and virtual display.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence

CHECKOUT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Wanted by the examples of its own page, never by stdref.
EXAMPLE_PACKAGES = ("requests",)


class Unready(Exception):
    """This machine lacks something the tests need; the message says what and the remedy."""


def require_python() -> None:
    """Refuse a Python that stdref does not support."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is where an older one meets a clear message
        raise Unready(f"Python 3.11 or later is needed, this is {sys.version.split()[0]}; try python3.11 -m tests")


def require_tkinter() -> None:
    """Refuse a Python without Tk, naming the package that brings it."""
    try:
        import _tkinter  # noqa: F401
    except ImportError as error:
        raise Unready(
            f"{sys.executable} has no tkinter ({error}). Install it: Debian, Ubuntu: apt-get install python3-tk; "
            "Fedora: dnf install python3-tkinter; Arch: pacman -S tk; Homebrew: brew install python-tk; "
            "pyenv: install the Tk headers (tk-dev), then build this Python again"
        ) from error


def require_venv() -> None:
    """Make sure that a virtual environment with pip can be made."""
    if importlib.util.find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if apt_install(package):
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip"):
            return
    raise Unready(
        f"{sys.executable} cannot make virtual environments (no ensurepip). "
        f"Debian, Ubuntu: apt-get install {package}; elsewhere install a complete Python"
    )


def apt_install(package: str) -> bool:
    """Install a Debian package if this machine has apt-get and we may use it; say whether it worked."""
    if not (sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get")):
        return False
    report(f"installing the package {package}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", package]
    if subprocess.call(install, env=environment, stdout=subprocess.DEVNULL) == 0:
        return True
    # The lists of a fresh machine are empty or stale.
    subprocess.call(["apt-get", "update", "-q"], env=environment, stdout=subprocess.DEVNULL)
    return subprocess.call(install, env=environment, stdout=subprocess.DEVNULL) == 0


def report(message: str) -> None:
    """Tell on stderr what is going on."""
    print(f"tests: {message}", file=sys.stderr, flush=True)


def requirements(*groups: str) -> list[str]:
    """All packages of an environment: the groups of pyproject.toml, and those that examples import."""
    import tomllib

    with open(os.path.join(CHECKOUT, "pyproject.toml"), "rb") as file:
        known: dict[str, list[str]] = tomllib.load(file)["project"]["optional-dependencies"]
    return [*(package for group in groups for package in known[group]), *EXAMPLE_PACKAGES]


def test_python(*groups: str) -> str:
    """The interpreter of the environment for `groups`, which is made first where it is missing or out of date."""
    wanted = requirements(*groups)
    made_of = "\n".join([sys.version, sys.base_prefix, CHECKOUT, *wanted])
    fingerprint = hashlib.sha256(made_of.encode()).hexdigest()
    folder = os.path.join(CHECKOUT, ".venv-tests", "-".join((str(sys.implementation.cache_tag), *groups[1:])))
    stamp = os.path.join(folder, "stamp")
    python = os.path.join(folder, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
    if os.path.exists(python) and read(stamp) == fingerprint:
        return python
    require_venv()
    report(f"making the environment {os.path.relpath(folder)} (once)")
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted]
    for command in ([sys.executable, "-m", "venv", "--clear", folder], install):
        if subprocess.call(command) != 0:
            raise Unready(
                f"the environment could not be made, this failed: {' '.join(command)}. "
                "Its message is above; pip needs a network or a folder of wheels (PIP_FIND_LINKS)"
            )
    # Written last: an environment without a stamp is unfinished.
    with open(stamp, "w", encoding="ascii") as file:
        file.write(fingerprint)
    return python


def read(path: str) -> str:
    """The text of a small file, empty if there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return ""


@contextlib.contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment variables of a display to draw on, a virtual one wherever Xvfb is at hand."""
    if sys.platform in ("win32", "darwin"):
        yield {}
        return
    if not shutil.which("Xvfb"):
        if os.environ.get("DISPLAY"):
            yield {}
            return
        if not apt_install("xvfb"):
            raise Unready(
                "there is no display and no Xvfb to make one. Debian, Ubuntu: apt-get install xvfb; "
                "Fedora: dnf install xorg-x11-server-Xvfb; Arch: pacman -S xorg-server-xvfb"
            )
    with tempfile.TemporaryFile() as complaints:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-dpi", "96"]
        command += ["-nolisten", "tcp", "-noreset"]
        # In a session of its own, or Ctrl+C would take the display from under the tests.
        server = subprocess.Popen(
            command, pass_fds=[writing], stdout=complaints, stderr=complaints, start_new_session=True
        )
        os.close(writing)
        try:
            number = first_line(reading, timeout=30)
            if not number:
                complaints.seek(0)
                said = complaints.read().decode(errors="replace").strip()
                raise Unready(f"Xvfb did not start. It said: {said or 'nothing'}")
            yield {"DISPLAY": f":{number}"}
        finally:
            os.close(reading)
            server.terminate()
            server.wait()


def first_line(descriptor: int, timeout: float) -> str:
    """The first line that arrives, empty if the other end closes or the time is up."""
    deadline = time.monotonic() + timeout
    received = b""
    while b"\n" not in received:
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        chunk = os.read(descriptor, 64) if ready else b""
        if not chunk:
            return ""
        received += chunk
    return received.decode("ascii").strip()


def lint(python: str) -> int:
    """Check types and style; both always run."""
    commands = ([python, "-m", "mypy"], [python, "-m", "ruff", "check", "."])
    return max([abs(subprocess.call(command, cwd=CHECKOUT)) for command in commands])


def run(python: str, arguments: Sequence[str]) -> int:
    """Run pytest on a display and return its exit status."""
    with display() as variables:
        environment = {**os.environ, **variables, "STDREF_REQUESTS_PYTHON": python}
        # Ctrl+C reaches pytest too, which ends in good order and says how far it came.
        signal.signal(signal.SIGINT, lambda *_: None)
        status = subprocess.call([python, "-m", "pytest", *arguments], cwd=CHECKOUT, env=environment)
    return status if status >= 0 else 128 - status


def main(arguments: Sequence[str]) -> int:
    """Prepare, run what the arguments ask for, and return the exit status."""
    # So that a killed run still takes its display along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        require_python()
        if "--lint" in arguments:
            if len(arguments) > 1:
                raise Unready("--lint takes no other arguments")
            return lint(test_python("dev"))
        require_tkinter()
        if "--packaged" in arguments:
            others = [each for each in arguments if each != "--packaged"]
            os.environ["STDREF_PACKAGED"] = "1"
            where = [] if any(each.startswith("tests") for each in others) else [os.path.join("tests", "packaged")]
            return run(test_python("dev", "package"), [*where, *others])
        return run(test_python("dev"), arguments)
    except Unready as problem:
        report(str(problem))
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
