"""Runs every snippet and every call of pages on an interpreter and compares with what is recorded, exactly.

`...` in a recorded text stands for any run of characters; white space at line ends does not count.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.calls import MARK
from stdref.catalog.model import Example, Output, Page, plain
from stdref.catalog.needs import Surroundings, missing
from stdref.catalog.snippet import output_for
from stdref.run.command import Job
from stdref.run.finish import run_to_end

if TYPE_CHECKING:
    from threading import Event

TIMEOUT = 5.0  # seconds until a snippet is ended
SLOW = 2.0  # seconds that a snippet may take
CALLS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "calls.py")


class Interpreter(NamedTuple):
    """What runs the snippets; `packages` are the third-party packages among those that pages need."""

    python: str
    version: str
    packages: frozenset[str]


class Verdict(NamedTuple):
    """What became of one snippet or call. `state` is "ok", "failed" or "skipped"; `actual` is what it gave.

    `name` says which: the snippet's name, or for calls "row", "cell" or "error" with `line` (and `cell`, the number
    of the result cell) to find it by.
    """

    page: Page
    line: int
    name: str
    label: str
    state: str
    why: str = ""
    actual: str = ""
    seconds: float = 0.0
    cell: int = 0


class Trial(NamedTuple):
    """What became of one snippet, as in a `Verdict`."""

    state: str
    why: str = ""
    actual: str = ""
    seconds: float = 0.0


class _Call(NamedTuple):
    line: int
    name: str
    label: str
    entry: dict[str, object]
    expected: tuple[Output, ...]
    since: str
    cell: int = 0


def same(recorded: str, actual: str) -> bool:
    """Whether `actual` is what is `recorded`."""
    recorded, actual = _trimmed(recorded), _trimmed(actual)
    if "..." not in recorded:
        return recorded == actual
    pattern = ".*".join(re.escape(part) for part in recorded.split("..."))
    return re.fullmatch(pattern, actual, re.DOTALL) is not None


def _trimmed(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))


def verify(pages: list[Page], interpreter: Interpreter, display: str | None, workers: int) -> Iterator[Verdict]:
    """A verdict for each snippet and call of `pages`, as they become known. `display` as `display.display` gives it."""
    tasks: list[Callable[[], list[Verdict]]] = []
    slow: list[Callable[[], list[Verdict]]] = []
    for page in pages:
        for example in page.examples:
            tasks.append(_task(_snippet, page, example, interpreter, display))
        for needs, calls in _groups(page):
            tasks.append(_task(_calls, page, needs, calls, interpreter, display))
    pool = ThreadPoolExecutor(workers)
    try:
        futures = {pool.submit(task): task for task in tasks}
        for future in as_completed(futures):
            verdicts = future.result()
            if any(verdict.why.startswith("took ") for verdict in verdicts):
                slow.append(futures[future])  # perhaps only for what ran beside it: once more, alone
            else:
                yield from verdicts
    finally:
        pool.shutdown(cancel_futures=True)  # after Ctrl+C, what has not begun never does
    for task in slow:
        yield from task()


def _task(function: Callable[..., list[Verdict]], *args: object) -> Callable[[], list[Verdict]]:
    return lambda: function(*args)


def _missing(needs: tuple[str, ...], since: str, interpreter: Interpreter, display: str | None) -> str:
    """Why this cannot run here, or ""."""
    around = Surroundings(interpreter.version, interpreter.packages, display is not None)
    lack = missing(needs, since, around)
    said = {"since": f"since {since}", "window": "needs a display", "terminal": "needs a terminal", "": ""}
    return said[lack] if lack in said else f"needs {lack.replace('package:', 'the package ')}"


def surroundings(needs: tuple[str, ...], display: str | None) -> dict[str, str]:
    """The environment in which recorded outputs hold, beside what every run gets; "" takes a variable away."""
    shown = display if "window" in needs and display is not None else ""
    return {"TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "DISPLAY": shown, "WAYLAND_DISPLAY": ""}


def _snippet(page: Page, example: Example, interpreter: Interpreter, display: str | None) -> list[Verdict]:
    done = trial(example, interpreter, display)
    return [Verdict(page, example.line, example.name, example.id, *done)]


def trial(example: Example, interpreter: Interpreter, display: str | None, stop: Event | None = None) -> Trial:
    """Run one snippet and compare; it blocks, so call it from a worker thread. `stop` ends it early."""
    if why := _missing(example.needs, example.since, interpreter, display):
        return Trial("skipped", why)
    job = Job(interpreter.python, dict(example.files), example.main, example.args)
    began = time.monotonic()
    done = run_to_end(job, timeout=TIMEOUT, warnings="error::DeprecationWarning",
                      extra_env=surroundings(example.needs, display), stdin=example.stdin, stop=stop)
    seconds = time.monotonic() - began
    recorded = output_for(example.outputs, interpreter.version)
    why = ""
    if done.timed_out:
        why = f"did not end within {TIMEOUT:g} s"
    elif done.outcome.code != 0:
        why = f"ended with {done.outcome.signal or done.outcome}"
    elif recorded is None:
        why = "no recorded output"
    elif not same(recorded.text, done.text):
        why = difference(recorded.text, done.text)
    elif seconds > SLOW:
        why = f"took {seconds:.1f} s"
    return Trial("failed" if why else "ok", why, done.text, seconds)


def difference(recorded: str, actual: str) -> str:
    """Where `actual` first leaves `recorded`, in words."""
    old, new = _trimmed(recorded).split("\n"), _trimmed(actual).split("\n")
    for number, line in enumerate(old):
        if number >= len(new):
            return f"output ends before line {number + 1}, recorded {line!r}"
        if not same(line, new[number]):
            return f"line {number + 1} is {new[number]!r}, recorded {line!r}"
    return f"more output than recorded: {new[len(old)]!r}" if len(new) > len(old) else "output differs"


def _groups(page: Page) -> Iterator[tuple[tuple[str, ...], list[_Call]]]:
    """The calls of a page in groups that share a process."""
    setup = page.glance.setup
    yield page.glance.needs, [
        _Call(row.place.line, "row", plain(row.want), {"setup": setup, "code": row.call, "raises": False},
              row.results, row.place.since) for row in page.glance.rows]
    for table in page.tables:
        roles = [column.role for column in table.columns]
        pairs = [(call, roles.index("result", call)) for call, role in enumerate(roles) if role == "call"]
        if pairs:
            yield table.needs, [
                _Call(row.place.line, "cell", plain(row.cells[0]),
                      {"setup": table.setup, "code": plain(row.cells[call]), "raises": False},
                      (Output(plain(row.cells[result])),), row.place.since, result)
                for row in table.rows for call, result in pairs if row.cells[call]]
    for error in page.errors:
        if error.provoke:
            yield error.needs, [_Call(error.place.line, "error", error.messages[0] if error.messages else "",
                                      {"setup": "", "code": error.provoke, "raises": True},
                                      tuple(Output(message) for message in error.messages), error.place.since)]


def _calls(page: Page, needs: tuple[str, ...], calls: list[_Call], interpreter: Interpreter,
           display: str | None) -> list[Verdict]:
    verdicts, wanted = [], []
    for call in calls:
        verdict = Verdict(page, call.line, call.name, f"{page.module}: {call.label}", "ok", cell=call.cell)
        if why := _missing(needs, call.since, interpreter, display):
            verdicts.append(verdict._replace(state="skipped", why=why))
        else:
            wanted.append((call, verdict))
    if not wanted:
        return verdicts
    with open(CALLS, encoding="utf-8") as file:
        script = file.read()
    files = {"calls.py": script, "request.json": json.dumps([call.entry for call, _ in wanted])}
    done = run_to_end(Job(interpreter.python, files, "calls.py"), timeout=4 * TIMEOUT,
                      warnings="error::DeprecationWarning", extra_env=surroundings(needs, display))
    _, mark, reply = done.text.rpartition(MARK)
    if not mark:
        why = f"the calls did not end well ({done.outcome}): {done.text.strip()[-300:]}"
        return verdicts + [verdict._replace(state="failed", why=why) for _, verdict in wanted]
    for (call, verdict), actual in zip(wanted, json.loads(reply.partition("\n")[0]), strict=True):
        verdicts.append(_judged(call, verdict, actual, interpreter.version))
    return verdicts


def _judged(call: _Call, verdict: Verdict, actual: str, version: str) -> Verdict:
    verdict = verdict._replace(actual=actual)
    if actual.startswith("!"):
        return verdict._replace(state="failed", why=actual[1:])
    if call.name == "error":
        lines = actual.split("\n")
        if any(same(output.text, text) for output in call.expected for text in (actual, lines[-1], lines[0])):
            return verdict
        return verdict._replace(state="failed", why=f"raised {lines[-1]!r}")
    recorded = output_for(call.expected, version)
    if recorded is None or not same(recorded.text, actual):
        return verdict._replace(state="failed", why=f"gives {actual!r}")
    return verdict
