"""How long a search takes, and how long the index takes to build: `python -m tests.bench.search_latency`.

Asks for names of the index, whole, misspelt and cut off, and for the tasks of the pages, each once, in one process;
prints one JSON object with times in milliseconds, sizes in bytes, and the build in units of a fixed piece of work:
how long SQLite takes to insert 10,000 rows into a full-text table.
"""

from __future__ import annotations

import json
import math
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable

from stdref import paths
from stdref.catalog import manifest
from stdref.catalog.model import CatalogError
from stdref.reference.interpreters import own
from stdref.reference.known import open_reference
from stdref.search import index
from stdref.search.engine import Engine

SAMPLE = 400


def main() -> None:
    """Measure and print."""
    catalog = manifest.load(os.path.join(paths.assets(), "catalog"))
    with tempfile.TemporaryDirectory() as folder:
        reference_ = open_reference(own(), paths.assets(), folder)
        reference_.fill(catalog.modules)
        path = os.path.join(folder, "search.db")
        build = took(lambda: index.build(catalog, reference_, path))
        opened = took(lambda: index.open_engine(path))
        engine = index.open_engine(path)
        chosen = random.Random(1)
        names = sorted({known.name for known in reference_.everything(catalog.modules, inherited=False)})
        names = chosen.sample(names, min(SAMPLE, len(names)))
        tasks = tasks_of(catalog)
        result = {
            "names": percentiles(engine, names),
            "begun": percentiles(engine, (name[: chosen.randint(1, len(name))] for name in names)),
            "misspelt": percentiles(engine, (misspelt(name, chosen) for name in names)),
            "tasks": percentiles(engine, chosen.sample(tasks, min(SAMPLE, len(tasks)))),
            "open_ms": round(opened, 2), "build_ms": round(build), "build_ratio": round(build / reference(), 1),
            "index_bytes": os.path.getsize(path), "modules": len(catalog.modules),
        }
    print(json.dumps(result))


def took(work: Callable[[], object]) -> float:
    """Milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def percentiles(engine: Engine, queries: Iterable[str]) -> dict[str, float]:
    """Milliseconds of a search for each of `queries`."""
    times = sorted([took(lambda query=query: engine.search(query)) for query in queries])  # type: ignore[misc]
    return {"count": len(times)} | {
        f"p{part}": round(times[min(len(times) - 1, math.ceil(part / 100 * len(times)) - 1)], 2)
        for part in (50, 95, 99)}


def misspelt(name: str, chosen: random.Random) -> str:
    """`name` with two letters swapped or one left out."""
    at = chosen.randrange(len(name))
    return chosen.choice([name[:at] + name[at + 1:], name[:at] + name[at: at + 2][::-1] + name[at + 2:]])


def tasks_of(catalog: manifest.Catalog) -> list[str]:
    """All phrases of the pages that can be read."""
    found = []
    for module in sorted(catalog.written):
        try:
            found += [task for place in catalog.page(module).places for task in place.tasks]
        except CatalogError as error:
            print(error, file=sys.stderr)
    return found


def reference() -> float:
    """Milliseconds of the fixed piece of work."""
    def work() -> None:
        connection = sqlite3.connect(":memory:")
        connection.execute("create virtual table work using fts5 (text)")
        connection.executemany("insert into work values (?)", ((f"row {number} of {number % 97}",)
                                                               for number in range(10_000)))

    return min(took(work) for _ in range(3))


if __name__ == "__main__":
    main()
