"""How often the search finds a name first, typed in four ways: `python -m tests.bench.search_names`.

The names are documented ones of the standard library, drawn with a fixed seed, those of modules that are used more
often drawn more often. Typed whole; by their last part; with one slip; and abbreviated: where only the last parts of a
name were typed, any name that ends in them answers. Prints one JSON object: for each way the share found first, among
five, and the times in milliseconds; with --misses also each name that was not found first.
"""

from __future__ import annotations

import json
import math
import os
import random
import re
import sys
import time
from collections.abc import Callable, Sequence

from stdref import paths
from stdref.catalog import manifest
from stdref.reference import facts
from stdref.search import index
from stdref.search.engine import Engine

SAMPLE = 250
SEED = 7
NEIGHBOURS = {key: row[max(0, at - 1): at] + row[at + 1: at + 2] for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
              for at, key in enumerate(row)}
MISSES = "--misses"


def main() -> None:
    """Measure and print."""
    catalog = manifest.load(os.path.join(paths.assets(), "catalog"))
    engine = index.open_engine(index.prepare(catalog, paths.cache_dir(), sys.executable))
    names = sample()
    result = {way: measure(engine, way, names, typed) for way, typed in WAYS.items()}
    print(json.dumps({"names": len(names), **result}))


def sample() -> list[str]:
    """Documented names of functions, classes, methods and exceptions, the same each time."""
    with open(os.path.join(paths.assets(), "search", "ranks.json"), encoding="utf-8") as file:
        ranks: dict[str, int] = json.load(file)
    known = facts.load(os.path.join(paths.assets(), "facts.json"))
    found = [fact.name for module in known.modules for fact in known.names(module, documented=True)
             if not re.search(r"(^|\.)_|\.test\b", fact.name) and fact.there("3.11", sys.platform)]
    weights = [1 / (20 + ranks.get(module_of(name, known), 300)) for name in found]
    chosen: dict[str, None] = {}
    draw = random.Random(SEED)
    while len(chosen) < SAMPLE:
        chosen.setdefault(draw.choices(found, weights)[0])
    return list(chosen)


def module_of(name: str, known: facts.Facts) -> str:
    """The module of a qualified name."""
    place = known.place(name)
    return place[0] if place else ""


def whole(name: str, _: random.Random) -> str:
    """The name itself."""
    return name


def last(name: str, _: random.Random) -> str:
    """Its last part."""
    return name.rpartition(".")[2]


def slip(name: str, chosen: random.Random) -> str:
    """The name with two letters swapped, one left out or doubled, or one of its neighbours on the keyboard instead."""
    letters = [at for at in range(1, len(name)) if name[at].isalpha() and name[at - 1].isalpha()]
    if not letters:
        return name
    at = chosen.choice(letters)
    kind = chosen.randrange(4)
    if kind == 0:
        return name[: at - 1] + name[at] + name[at - 1] + name[at + 1:]
    if kind == 1:
        return name[:at] + name[at + 1:]
    if kind == 2:
        return name[:at] + name[at] + name[at:]
    near = NEIGHBOURS.get(name[at].lower(), name[at])
    return name[:at] + chosen.choice(near) + name[at + 1:]


def short(name: str, chosen: random.Random) -> str:
    """Its end cut off, its dots left out or written as blanks, or some vowels of its last part left out."""
    kind = chosen.randrange(4)
    if kind == 0 and len(last(name, chosen)) > 5:
        return last(name, chosen)[:-chosen.randint(1, 2)]
    if kind == 1:
        return ".".join(name.split(".")[-2:]).replace(".", " ")
    if kind == 2:
        return "".join(name.split(".")[-2:])
    head, _, tail = name.rpartition(".")
    return (head.rpartition(".")[2] + " " + tail[0] + re.sub("[aeiou]", "", tail[1:])).strip()


WAYS: dict[str, Callable[[str, random.Random], str]] = {
    "exact": whole, "last_part": last, "one_slip": slip, "abbreviated": short,
}


def measure(engine: Engine, way: str, names: Sequence[str], typed: Callable[[str, random.Random], str]) -> dict[
    str, float
]:
    """The shares and times for one way of typing."""
    chosen = random.Random(SEED)
    ranks, times = [], []
    for name in names:
        query = typed(name, chosen)
        began = time.perf_counter()
        hits = engine.search(query, 10)
        times.append(1000 * (time.perf_counter() - began))
        rank = next((at for at, hit in enumerate(hits, 1) if answers(hit.name, name, way, query)), 0)
        ranks.append(rank)
        if MISSES in sys.argv and rank != 1:
            print(way, repr(query), rank or "-", "wanted", name, "got", [hit.name for hit in hits[:3]], file=sys.stderr)
    times.sort()
    return {"first": round(sum(rank == 1 for rank in ranks) / len(ranks), 3),
            "in_five": round(sum(0 < rank <= 5 for rank in ranks) / len(ranks), 3),
            **{f"p{p}_ms": round(times[math.ceil(p / 100 * len(times)) - 1], 2) for p in (50, 95, 99)}}


def answers(found: str, name: str, way: str, query: str) -> bool:
    """Whether `found` is what was meant."""
    meant, wanted = (each.removeprefix("builtins.").casefold().split(".") for each in (found, name))
    if way not in ("last_part", "abbreviated"):
        return meant == wanted
    # The beginning of a last part says nothing of the class.
    parts = 1 if way == "last_part" or wanted[-1].startswith(query.casefold()) else 2
    return meant[-parts:] == wanted[-parts:]


if __name__ == "__main__":
    main()
