"""What each command of the command line does."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from stdref import paths
from stdref.catalog.model import CatalogError
from stdref.cli import FAILURE, OK, USAGE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from stdref.catalog.manifest import Catalog
    from stdref.search.engine import Engine, Hit


def run(options: argparse.Namespace) -> int:
    """Carry out the command in `options` and return the exit status; what a user can mend is told in one line."""
    from stdref.reference.library import ProbeError
    from stdref.run.process import RunError

    actions = {"check": check, "search": search}
    try:
        return actions[options.command](options)
    except (CatalogError, ProbeError, RunError) as error:
        print(f"stdref: {error}", file=sys.stderr)
        return FAILURE
    except BrokenPipeError:
        # The reader of the pipe has seen enough; nothing must be flushed into it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE


def check(options: argparse.Namespace) -> int:
    """`stdref check`: findings one a line, then a summary; failure when there is a finding."""
    from stdref.catalog.isolation import loopback_only
    from stdref.catalog.report import Options, report

    if options.run and not loopback_only():
        print("stdref: this system does not let the network be taken away, so snippets could reach it", file=sys.stderr)
    found = report(Options(os.path.join(paths.assets(), "catalog"), options.modules, options.python or [sys.executable],
                           options.run, options.record, options.jobs or os.cpu_count() or 2), sys.stdout)
    return FAILURE if found else OK


def search(options: argparse.Namespace) -> int:
    """`stdref search`: what answers each query, best first; failure when nothing answers any of them."""
    import time

    from stdref.catalog import manifest

    if bool(options.query) == options.stdin:
        print("stdref: search wants either words to look for or --stdin", file=sys.stderr)
        return USAGE
    engine = _engine(manifest.load(os.path.join(paths.assets(), "catalog")))
    queries: Iterable[str] = [" ".join(options.query)]
    if options.stdin:
        queries = (line.decode("utf-8", "replace").rstrip("\r\n") for line in sys.stdin.buffer)
    found = False
    for query in queries:
        start = time.perf_counter()
        hits = engine.search(query, options.limit)
        took = 1000 * (time.perf_counter() - start)
        found = found or bool(hits)
        if options.json:
            print(_as_json(query, took, hits), flush=True)
        elif hits:
            print("\n".join(_lines(hits)), end="\n\n" if options.stdin else "\n")
        else:
            print(f"stdref: nothing found for {query!r}: try other words, or the name of a module", file=sys.stderr)
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


def _as_json(query: str, took: float, hits: list[Hit]) -> str:
    import json

    results = [{"name": hit.name, "module": hit.module, "kind": hit.kind, "title": hit.title,
                "anchor": hit.target.anchor, "score": hit.score} for hit in hits]
    return json.dumps({"query": query, "ms": round(took, 3), "results": results})


def _lines(hits: list[Hit]) -> list[str]:
    widths = [max(len(getattr(hit, field)) for hit in hits) for field in ("name", "kind")]
    return [f"{hit.name:{widths[0]}}  {hit.kind:{widths[1]}}  {hit.title}" for hit in hits]
