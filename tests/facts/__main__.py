"""Rebuild assets/facts.json: `python3 -m tests.facts --stubs FOLDER --docs FOLDER PYTHON...`.

PYTHON are interpreters of consecutive versions from 3.8 on; the stubs are typeshed's `stdlib` folder, the documentation
is the official one as HTML, with its `objects.inv`.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from stdref import paths
from stdref.catalog import manifest
from stdref.reference import library
from stdref.reference.interpreters import describe
from stdref.reference.library import Symbol
from tests.facts import docs, merge
from tests.facts.corrections import ALIASES
from tests.facts.stubs import Stubs, Version

FORM = 1
NOT_OF_THE_LIBRARY = ("requests", "__init__.py")


class Papers(NamedTuple):
    """What is written about all modules: in the documentation, and in stub files."""

    inventory: Mapping[str, str]
    roles: Mapping[str, Mapping[str, str]]
    notes: Mapping[str, docs.Note]
    stubs: Stubs


def main() -> int:
    """Ask everything, merge it, write the file."""
    options = _options()
    modules = [name for name in manifest.load(os.path.join(paths.assets(), "catalog")).modules
               if name not in NOT_OF_THE_LIBRARY]
    inventory = docs.inventory(options.docs)
    roles = by_module(modules, inventory)
    pythons = sorted((_version(python), python) for python in options.pythons)
    papers = Papers(inventory, roles, docs.notes(options.docs), Stubs(options.stubs))
    documented = {name: set(roles.get(name, ())) for name in modules}
    made = merged(documented, pythons, papers)
    # Stubs document what is newer than the documentation; interpreters tell the members of documented classes only.
    documented = {name: documented[name] | set(made[name]["names"]) for name in modules}
    made = merged(documented, pythons, papers)
    write(made, [merge.text_of(version) for version, _ in pythons])
    return 0


def merged(documented: Mapping[str, set[str]], pythons: list[tuple[Version, str]],
           papers: Papers) -> dict[str, dict[str, Any]]:
    """The facts of the modules, from interpreters that are asked for the `documented` names of each too."""
    inventory, roles, notes, stubs = papers
    asked = {version: library.walk(python, {name: sorted(names) for name, names in documented.items()})
             for version, python in pythons}
    rows = {version: {module: {symbol.name[len(module) + 1:]: symbol for symbol in found.symbols}
                      for module, found in walked.items() if not found.problem}
            for version, walked in asked.items()}
    sources = [merge.Sources(module, [merge.Live(version, rows[version].get(module)) for version, _ in pythons], stubs,
                             roles.get(module, {}), page(module, inventory), notes) for module in documented]
    present = {version: _present(python, sources, rows[version]) for version, python in pythons}
    made = {}
    for each in sources:
        lives = [live._replace(present=frozenset(present[live.version].get(each.module, ()))) for live in each.lives]
        made[each.module] = merge.facts(each._replace(lives=lives))
    return made


def page(module: str, inventory: Mapping[str, str]) -> str:
    """The page of the documentation that a module is on."""
    if module == "builtins":
        return "functions"
    return inventory.get(module, f"module {module}").partition(" ")[2]


def _version(python: str) -> Version:
    major, minor, *_ = describe(python).version.split(".")
    return int(major), int(minor)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m tests.facts", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--stubs", required=True, metavar="FOLDER", help="typeshed's folder `stdlib`")
    parser.add_argument("--docs", required=True, metavar="FOLDER", help="the official documentation as HTML")
    parser.add_argument("pythons", nargs="+", metavar="PYTHON", help="an interpreter of each version from 3.8 on")
    return parser.parse_args()


def by_module(modules: list[str], inventory: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """The roles of the documented names of each module, relative to it; aliases are left out."""
    known = set(modules)
    found: dict[str, dict[str, str]] = {}
    for name, role in inventory.items():
        if role.startswith("module "):
            continue
        module = home(name, known)
        if module == "builtins" and not hasattr(__import__("builtins"), name.split(".")[0]):
            continue
        found.setdefault(module, {})[name if module == "builtins" else name[len(module) + 1:]] = role
    return found


def home(name: str, modules: set[str]) -> str:
    """The module that `name` belongs to: the longest of its beginnings that is one, else builtins."""
    parts = name.split(".")
    return next((".".join(parts[:end]) for end in range(len(parts) - 1, 0, -1) if ".".join(parts[:end]) in modules),
                "builtins")


def _present(python: str, sources: list[merge.Sources],
             rows: Mapping[str, Mapping[str, Symbol]]) -> dict[str, set[str]]:
    """Which names that other versions or the stubs list this interpreter has all the same."""
    found: dict[str, set[str]] = {}
    full = {f"{each.module}.{name}": (each.module, name) for each in sources if each.module in rows
            for name in sorted(merge.names(each) - set(rows[each.module]))}
    for name, kind in library.kinds(python, list(full))[1].items():
        if kind is not None:
            module, own = full[name]
            found.setdefault(module, set()).add(own)
    return found


def write(made: Mapping[str, Any], versions: list[str]) -> None:
    """Write the file, a name a line: so that changes can be read."""
    path = os.path.join(paths.assets(), "facts.json")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in _lines(made, versions))
    print(f"{path}: {sum(len(each['names']) + len(each['others']) for each in made.values())} names in "
          f"{len(made)} modules, {os.path.getsize(path)} bytes", file=sys.stderr)


def _lines(made: Mapping[str, Any], versions: list[str]) -> Iterator[str]:
    yield f'{{"form": {FORM}, "pythons": {_json(versions)}, "stubs": ["3.14", "3.15"],'
    yield f'"aliases": {_json(ALIASES)},'
    yield f'"index": {_json(sorted(made))},'
    yield '"modules": {"": {}'
    for module, facts in sorted(made.items()):
        head = {name: value for name, value in facts.items() if isinstance(value, str)}
        yield f',"{module}": {{' + "".join(f"{_json(k)}:{_json(v)}," for k, v in head.items())
        for group in ("names", "others"):
            yield f'"{group}":{{'
            rows = [f"{_json(name)}:{_json(row)}" for name, row in facts[group].items()]
            yield ",\n".join(rows) + ("}," if group == "names" else "}}")
    yield "}}"


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


if __name__ == "__main__":
    sys.exit(main())
