"""What every test may use: a window, a folder of its own for settings, waiting; and errors that nobody may hide."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import time
import tkinter
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.driver import Driver

CHECKOUT = Path(__file__).resolve().parent.parent
# They build for minutes: see `python3 -m tests --packaged`.
collect_ignore = [] if os.environ.get("STDREF_PACKAGED") else ["packaged"]


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known."""
    config.addinivalue_line("markers", "expects_errors: the test provokes Tk callback errors or logged errors itself")


@pytest.fixture(scope="session", autouse=True)
def _sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the whole run, and the processes it starts, away from the settings and caches of this user."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STDREF_HOME", str(tmp_path_factory.mktemp("stdref-home")))
        patch.delenv("STDREF_ASSETS", raising=False)
        yield


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh STDREF_HOME for one test; the folder does not exist yet."""
    folder = tmp_path / "stdref-home"
    monkeypatch.setenv("STDREF_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def built_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder with the search index of the real catalog; to be copied, not used."""
    from stdref import paths
    from stdref.catalog import manifest
    from stdref.search import index

    folder = tmp_path_factory.mktemp("built-cache")
    index.prepare(manifest.load(os.path.join(paths.assets(), "catalog")), str(folder), sys.executable)
    return folder


@pytest.fixture
def alone(home: Path, built_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings of one's own, a search index, no interpreters but this one: the folder that PATH names, empty."""
    shutil.copytree(built_cache, home / "cache")
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("PYENV_ROOT", str(folder))
    return folder


@pytest.fixture
def driver(alone: Path) -> Iterator[Driver]:
    """The real window, fresh, with nothing begun after its first paint."""
    from tests.driver import opened

    with opened() as window:
        yield window


@pytest.fixture
def searching(driver: Driver) -> Driver:
    """The window with its index, which is opened with the first search."""
    driver.begin()
    driver.app.finder.search("json")
    driver.wait(lambda: driver.app.services is not None and not driver.app.services.busy, 60)
    driver.app.finder.search("")
    return driver


@pytest.fixture(scope="session")
def root() -> Iterator[tkinter.Tk]:
    """The one Tk root of the run, visible; put a Toplevel or frames on it and destroy those again."""
    try:
        window = tkinter.Tk()
    except tkinter.TclError as error:
        pytest.fail(f"no window can be opened ({error}); run the tests with: python3 -m tests")
    window.geometry("1280x800+0+0")
    window.update()
    yield window
    window.destroy()


class _ErrorLog(logging.Handler):
    """Keeps what is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"logged by {record.name}: {logging.Formatter().format(record)}")


@pytest.fixture(autouse=True)
def errors(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The errors of Tk callbacks and of the log so far; any fails the test unless it is marked `expects_errors`."""
    handler = _ErrorLog()

    def report(
        _window: tkinter.Misc, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        handler.messages.append("in a Tk callback: " + "".join(traceback.format_exception(kind, error, trace)))

    monkeypatch.setattr(tkinter.Tk, "report_callback_exception", report)
    logging.getLogger().addHandler(handler)
    yield handler.messages
    logging.getLogger().removeHandler(handler)
    if handler.messages and not request.node.get_closest_marker("expects_errors"):
        pytest.fail("errors during the test:\n" + "\n".join(handler.messages), pytrace=False)


def wait_until(root: tkinter.Misc | None, condition: Callable[[], bool], timeout: float = 10) -> None:
    """Let events happen until the condition holds; fail when the time is up. Without a window pass None as root."""
    deadline = time.monotonic() + timeout
    while True:
        if root is not None:
            root.update()
        holds = condition()
        assert isinstance(holds, bool), f"the condition must return a bool, not {holds!r}"
        if holds:
            return
        if time.monotonic() > deadline:
            pytest.fail(f"waited {timeout} s in vain for {condition}")
        time.sleep(0.005)
