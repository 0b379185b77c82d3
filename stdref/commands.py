"""What each command of the command line does."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

from stdref import paths
from stdref.catalog.model import CatalogError
from stdref.cli import FAILURE, OK, USAGE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from stdref.catalog.manifest import Catalog
    from stdref.catalog.model import Example, Page
    from stdref.reference.interpreters import Interpreter
    from stdref.reference.known import Reference
    from stdref.search.engine import Engine, Hit


def run(options: argparse.Namespace) -> int:
    """Carry out the command in `options` and return the exit status; what a user can mend is told in one line."""
    from stdref.lookup import Unknown
    from stdref.reference.interpreters import NoInterpreter
    from stdref.reference.library import ProbeError

    actions = {"check": check, "list": listing, "run": run_snippet, "search": search, "show": show}
    _prepare_output(options)
    try:
        status = actions[options.command](options)
        sys.stdout.flush()
        return status
    except (CatalogError, ProbeError, NoInterpreter, Unknown) as error:
        print(f"stdref: {error}", file=sys.stderr)
    except BrokenPipeError:
        _settle_output()  # its reader has seen enough
    except OSError as error:
        print(f"stdref: {error}", file=sys.stderr)
        _settle_output()
    except KeyboardInterrupt:
        _settle_output()
        return 130  # what a shell says of a program that Ctrl+C has ended
    return FAILURE


def _prepare_output(options: argparse.Namespace) -> None:
    """Files are UTF-8 on every system; a terminal gets what it can show; what was closed at the start swallows all."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
    if isinstance(sys.stdout, io.TextIOWrapper):
        into_file = getattr(options, "format", "text") != "text" and not sys.stdout.isatty()
        sys.stdout.reconfigure(encoding="utf-8" if into_file else None, errors="replace")


def _settle_output() -> None:
    """Write what is still to be written; what cannot be, must not be tried again when Python ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def show(options: argparse.Namespace) -> int:
    """`stdref show`: a page, a symbol or an item."""
    from stdref import lookup
    from stdref.reference import interpreters
    from stdref.show import write

    catalog = _catalog()
    chosen = interpreters.describe(options.python) if options.python else interpreters.own()
    reference = _reference(chosen)
    write(catalog, lookup.find(catalog, options.name, reference), reference, options.format, not options.no_pager)
    return OK


def _reference(interpreter: Interpreter) -> Reference:
    """The reference of an interpreter over the cache, or over nothing where no cache can be kept."""
    from stdref.reference.known import open_reference

    try:
        cache = paths.ensure(paths.cache_dir())
    except OSError as error:
        print(f"stdref: {error}", file=sys.stderr)
        cache = ""
    return open_reference(interpreter, paths.assets(), cache)


def listing(options: argparse.Namespace) -> int:
    """`stdref list`: the categories and their modules; a page that cannot be read is named on the error stream."""
    catalog = _catalog()
    if options.json:
        import json

        from stdref.render.data import tree

        pages = {name: page for name in catalog.modules if (page := _page(catalog, name))}
        print(json.dumps(tree(catalog, pages), indent=2))
    else:
        for line in _tree_lines(catalog):
            print(line)
    return OK


def _tree_lines(catalog: Catalog) -> Iterator[str]:
    """The tree as text, a page read when its line is wanted."""
    import textwrap

    from stdref import pager
    from stdref.catalog.model import plain

    widest = max(map(len, catalog.modules))
    width = max(pager.width(), widest + 24)
    lines: dict[str, str] = {}
    for number, category in enumerate(catalog.categories):
        yield "\n" * bool(number) + category.title
        for name in (entry.name for entry in category.modules):
            if name not in lines:
                page = _page(catalog, name)
                lines[name] = textwrap.fill(plain(page.purpose) if page else "(reference only)", width,
                                            initial_indent=f"  {name:{widest}}  ", subsequent_indent=" " * (widest + 4))
            yield lines[name]


def _catalog() -> Catalog:
    from stdref.catalog import manifest

    return manifest.load(os.path.join(paths.assets(), "catalog"))


def _page(catalog: Catalog, name: str) -> Page | None:
    """The page of a module; None where it is not written yet, or cannot be read, which is told."""
    if name not in catalog.written:
        return None
    try:
        return catalog.page(name)
    except CatalogError as error:
        print(f"stdref: {error}", file=sys.stderr)
        return None


def run_snippet(options: argparse.Namespace) -> int:
    """`stdref run`: a snippet in this terminal; its exit status."""
    from stdref import lookup
    from stdref.reference import interpreters
    from stdref.run.command import Job
    from stdref.run.foreground import run_here

    catalog = _catalog()
    module = options.snippet.partition("/")[0]
    if module not in catalog.modules:
        raise lookup.Unknown(lookup.unknown("module", module, catalog.modules, "see `stdref list`"))
    examples = {example.id: example for example in catalog.page(module).examples}
    if options.snippet not in examples:
        raise lookup.Unknown(lookup.unknown("snippet", options.snippet, examples, f"see `stdref show {module}`"))
    if not _trusted(catalog.root, options.trust):
        print(f"stdref: the catalog in {catalog.root} did not come with stdref, and its examples can do whatever you "
              "can do: read them, then say --trust", file=sys.stderr)
        return FAILURE
    example = examples[options.snippet]
    interpreter = interpreters.describe(options.python) if options.python else interpreters.own()
    if reason := _prevents(example, interpreter):
        print(f"stdref: {reason}", file=sys.stderr)
        return FAILURE
    args = example.args if options.args is None else tuple(options.args)
    return run_here(Job(interpreter.python, dict(example.files), example.main, args))


def _trusted(root: str, give: bool) -> bool:
    """Whether the examples of a catalog may run; with `give` they may from now on."""
    from stdref.settings import Store
    from stdref.trust import Trust

    store = Store(paths.settings_file())
    settings = store.load().settings
    trust = Trust(root, settings.trusted, lambda known: store.save(settings._replace(trusted=known)))
    if give:
        trust.give()
    return trust.given


def _prevents(example: Example, interpreter: Interpreter) -> str:
    """Why `example` cannot run there, and what to do; empty where it can."""
    from stdref.catalog import needs
    from stdref.reference.library import kinds

    asked = needs.packages(example.needs)
    found = kinds(interpreter.python, asked)[1] if asked else {}
    screens = (os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    display = sys.platform in ("win32", "darwin") or any(screens)
    around = needs.Surroundings(interpreter.version, frozenset(name for name in asked if found.get(name)), display,
                                terminal=True)
    lack = needs.missing(example.needs, example.since, around)
    if lack == "since":
        return (f"{example.id} needs Python {example.since}, {interpreter.python} is {interpreter.version}: choose "
                "another one with --python")
    if lack.startswith("package:"):
        package = lack[8:]
        return (f"{example.id} needs the package {package}, which {interpreter.python} lacks: install it with "
                f"`{interpreter.python} -m pip install {package}`, or choose another one with --python")
    if lack == "window":
        return f"{example.id} opens a window, and there is no display: run it on a desktop"
    return f"{example.id} runs on {'Windows' if lack == 'windows' else 'Linux and macOS'} only" if lack else ""


def check(options: argparse.Namespace) -> int:
    """`stdref check`: findings one a line, then a summary; failure when there is a finding."""
    from stdref.catalog.isolation import loopback_only
    from stdref.catalog.report import Options, report
    from stdref.reference.interpreters import own

    catalog = os.path.join(paths.assets(), "catalog")
    if unknown := _unknown_pages(catalog, options.modules):
        print(f"stdref: {unknown}", file=sys.stderr)
        return USAGE
    if options.run and not loopback_only():
        print("stdref: this system does not let the network be taken away, so snippets could reach it", file=sys.stderr)
    pythons = list(dict.fromkeys(options.python or [own().python]))
    found = report(Options(catalog, options.modules, pythons, options.run, options.record,
                           options.jobs or os.cpu_count() or 2), sys.stdout)
    return FAILURE if found else OK


def _unknown_pages(root: str, modules: list[str]) -> str:
    """What to say of the first of `modules` that has neither a place in the tree nor a folder; empty for none."""
    from stdref.catalog import manifest
    from stdref.lookup import unknown

    try:
        listed = [*manifest.load(root).modules]
    except CatalogError:
        return ""  # the check says it, with file and line
    for module in modules:
        plain_name = os.path.basename(module) == module
        if module not in listed and not (plain_name and os.path.isdir(os.path.join(root, module))):
            return unknown("page", module, listed, "see `stdref list`")
    return ""


def search(options: argparse.Namespace) -> int:
    """`stdref search`: what answers each query, best first; failure when nothing answers any of them."""
    import time

    if bool(options.query) == options.stdin:
        print("stdref: search wants either words to look for or --stdin", file=sys.stderr)
        return USAGE
    engine = _engine(_catalog())
    queries: Iterable[str] = [" ".join(options.query)]
    if options.stdin:
        queries = (line.decode("utf-8", "replace").rstrip("\r\n") for line in sys.stdin.buffer)
    found = False
    for query in queries:
        start = time.perf_counter()
        hits = engine.search(query, options.limit)
        took = 1000 * (time.perf_counter() - start)
        why = [reason for _, reason in engine.explain(query, options.limit)] if options.explain else []
        found = found or bool(hits)
        if options.json:
            print(_as_json(query, took, hits, why), flush=True)
        elif hits:
            print("\n".join(_lines(hits, why)), end="\n\n" if options.stdin else "\n")
        else:
            near = " or ".join(map(repr, engine.near(query)))
            print(f"stdref: nothing found for {query!r}: " + (f"did you mean {near}?" if near else
                  "try other words, or the name of a module"), file=sys.stderr)
    return OK if found else FAILURE


def _engine(catalog: Catalog) -> Engine:
    """The search over the index in the cache, or in memory where no cache can be kept."""
    from stdref.reference.interpreters import own
    from stdref.search import index

    try:
        return index.open_engine(index.prepare(catalog, paths.cache_dir(), own().python))
    except OSError as error:
        print(f"stdref: {error}", file=sys.stderr)
        return index.in_memory(catalog, own().python)


def _as_json(query: str, took: float, hits: list[Hit], why: list[str]) -> str:
    import json

    results: list[dict[str, object]] = [{"name": hit.name, "module": hit.module, "kind": hit.kind, "title": hit.title,
                "anchor": hit.target.anchor, "score": hit.score} for hit in hits]
    for result, reason in zip(results, why, strict=bool(why)):
        result["why"] = reason
    return json.dumps({"query": query, "ms": round(took, 3), "results": results})


def _lines(hits: list[Hit], why: list[str]) -> list[str]:
    widths = [max(len(getattr(hit, field)) for hit in hits) for field in ("name", "kind")]
    lines = [f"{hit.name:{widths[0]}}  {hit.kind:{widths[1]}}  {hit.title}" for hit in hits]
    if not why:
        return lines
    return [part for line, hit, reason in zip(lines, hits, why, strict=True)
            for part in (line, f"    {hit.score:.4f}  {reason}")]
