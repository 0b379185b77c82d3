"""The `check` command: the linter, the verification and the recording, with progress and a summary in words."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TextIO

from stdref.catalog import check, manifest, page
from stdref.catalog.display import display
from stdref.catalog.model import CatalogError, Page, Problem
from stdref.catalog.record import record
from stdref.catalog.verify import Interpreter, Verdict, verify
from stdref.reference.library import kinds


class Options(NamedTuple):
    """What to check: see `stdref check --help`."""

    root: str
    modules: list[str]
    pythons: list[str]
    run: bool
    record: bool
    workers: int


def report(options: Options, out: TextIO) -> int:
    """Check as `options` say, write findings and summary to `out`, and return how many findings there are.

    Raises `library.ProbeError` where an interpreter cannot be asked.
    """
    pages = _pages(options)
    verdicts: list[tuple[str, Verdict]] = []
    if options.run:
        with display() as shown:
            for python in options.pythons:
                verdicts += _verify(pages, _interpreter(python, pages), shown, options, out)
    mended = record(verdicts) if options.record else {}
    for where in dict.fromkeys(mended.values()):
        print(f"recorded {_short(where)}", file=out)
    problems = list(check.check_catalog(options.root, options.modules,
                                        lambda names: kinds(options.pythons[0], names)[1]))
    problems += _failures((version, verdict) for version, verdict in verdicts if verdict not in mended)
    for problem in sorted(set(problems)):
        print(problem._replace(file=_short(problem.file)), file=out)
    _summary(pages, verdicts, len(problems), out)
    return len(problems)


def _failures(verdicts: Iterable[tuple[str, Verdict]]) -> Iterator[Problem]:
    """The failed among `verdicts`; what went wrong in the same way on several interpreters is told once."""
    versions: dict[tuple[str, int, str, str], list[str]] = {}
    for version, verdict in verdicts:
        if verdict.state == "failed":
            key = verdict.page.file, verdict.line, verdict.label, verdict.why
            versions.setdefault(key, []).append(version)
    for (file, line, label, why), failed in versions.items():
        yield Problem(file, line, f"{label} on {', '.join(dict.fromkeys(failed))}: {why}",
                      "correct it, or check --run --record if it is right")


def _short(path: str) -> str:
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative


def _pages(options: Options) -> list[Page]:
    """The pages that can be read; why others cannot be is the linter's to say."""
    pages = []
    try:
        entries = manifest.load(options.root).modules
    except CatalogError:
        return []
    for name in options.modules or entries:
        folder = entries[name].folder if name in entries else name
        try:
            pages.append(page.load(os.path.join(options.root, folder)))
        except CatalogError:
            continue
    return pages


def _interpreter(python: str, pages: list[Page]) -> Interpreter:
    needs = {need for read in pages for words in _needs(read) for need in words}
    packages = sorted(need[len("package:"):] for need in needs if need.startswith("package:"))
    version, found = kinds(python, packages)
    return Interpreter(python, version, frozenset(name for name in packages if found[name]))


def _needs(read: Page) -> Iterator[tuple[str, ...]]:
    yield from (example.needs for example in read.examples)
    yield read.glance.needs
    yield from (table.needs for table in read.tables)
    yield from (error.needs for error in read.errors)


def _verify(pages: list[Page], interpreter: Interpreter, shown: str | None, options: Options,
            out: TextIO) -> list[tuple[str, Verdict]]:
    verdicts = []
    progress = sys.stderr.isatty()
    for verdict in verify(pages, interpreter, shown, options.workers):
        verdicts.append((interpreter.version, verdict))
        if progress:
            print(f"\r{interpreter.version}: {len(verdicts)} checked ", end="", file=sys.stderr, flush=True)
    if progress:
        print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
    states = Counter((verdict.name in ("row", "cell", "error"), verdict.state) for _, verdict in verdicts)
    done = [f"{states[False, 'ok']} snippets and {states[True, 'ok']} calls equal"]
    done += [f"{states[False, state] + states[True, state]} {state}" for state in ("failed", "skipped")]
    print(f"Python {interpreter.version}: {', '.join(done)}", file=out)
    for why in sorted({verdict.why for _, verdict in verdicts if verdict.state == "skipped"}):
        names = [verdict.label for _, verdict in verdicts if verdict.state == "skipped" and verdict.why == why]
        print(f"  skipped ({why}): {', '.join(names)}", file=out)
    return verdicts


def _summary(pages: list[Page], verdicts: list[tuple[str, Verdict]], findings: int, out: TextIO) -> None:
    elided, outputs = map(sum, zip(*(check.elisions(read) for read in pages), strict=True)) if pages else (0, 0)
    snippets = sum(len(read.examples) for read in pages)
    print(f"{len(pages)} pages, {snippets} snippets, {sum(len(read.glance.rows) for read in pages)} rows, "
          f"{sum(check.tasks(read) for read in pages)} tasks; {elided} of {outputs} outputs use '...'; "
          f"{findings or 'no'} findings", file=out)
