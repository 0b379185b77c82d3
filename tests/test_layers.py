"""The rules of the source: which part may import which, how long things may be, and what no file may hold.

Each rule is a function from the modules to its complaints, tried first on a module that breaks it.
"""

from __future__ import annotations

import ast
import graphlib
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import CHECKOUT

LONGEST_FILE, LONGEST_FUNCTION, USUAL_FUNCTION, USUAL_SHARE = 400, 60, 30, 0.95

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Module(NamedTuple):
    """A source file."""

    name: str
    path: str
    text: str
    tree: ast.Module

    def at(self, line: int, what: str) -> str:
        return f"{self.path}:{line}: {what}"

    def within(self, package: str) -> bool:
        return inside(self.name, package)


class Import(NamedTuple):
    """What a module imports, where, and whether only when a function runs."""

    target: str
    line: int
    lazy: bool


Rule = Callable[[Sequence[Module]], Iterator[str]]


def inside(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def parsed(name: str, path: str, text: str) -> Module:
    return Module(name, path, text, ast.parse(text, path))


def read(folder: str) -> list[Module]:
    """All modules below a folder of the checkout."""
    modules = []
    for file in sorted((CHECKOUT / folder).rglob("*.py")):
        path = file.relative_to(CHECKOUT)
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        modules.append(parsed(name, path.as_posix(), file.read_text(encoding="utf-8")))
    return modules


@pytest.fixture(scope="module")
def product() -> list[Module]:
    """The modules of stdref."""
    return read("stdref")


@pytest.fixture(scope="module")
def everything(product: list[Module]) -> list[Module]:
    """The modules of stdref and its tests."""
    return product + read("tests")


def imports(module: Module, known: Iterable[str]) -> Iterator[Import]:
    """All imports of a module, each with the full name of the module that it asks for."""
    names = set(known)
    package = module.name if module.path.endswith("__init__.py") else module.name.rpartition(".")[0]

    def visit(node: ast.AST, lazy: bool) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, lazy) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, base]) if base else ".".join(parents)
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield Import(full if full in names or full == "stdref.ui" else base, node.lineno, lazy)
        within_function = lazy or isinstance(node, Function)
        for child in ast.iter_child_nodes(node):
            yield from visit(child, within_function)

    yield from visit(module.tree, False)


def tkinter_stays_in_ui(modules: Sequence[Module]) -> Iterator[str]:
    for module in modules:
        if module.within("stdref.ui"):
            continue
        for found in imports(module, ()):
            if any(inside(found.target, name) for name in ("tkinter", "_tkinter")):
                yield module.at(found.line, "imports tkinter: only stdref/ui may; hand over a value or a callable")


def nobody_knows_ui(modules: Sequence[Module]) -> Iterator[str]:
    names = [module.name for module in modules]
    for module in modules:
        if module.within("stdref.ui"):
            continue
        for found in imports(module, names):
            if inside(found.target, "stdref.ui") and not (module.name == "stdref.cli" and found.lazy):
                yield module.at(found.line, f"imports {found.target}: only stdref.cli may, inside a function")


def run_knows_no_catalog(modules: Sequence[Module]) -> Iterator[str]:
    names = [module.name for module in modules]
    for module in modules:
        if not module.within("stdref.run"):
            continue
        for found in imports(module, names):
            if inside(found.target, "stdref.catalog"):
                yield module.at(found.line, f"imports {found.target}: run knows no catalog; let the caller pass values")


def no_import_cycles(modules: Sequence[Module]) -> Iterator[str]:
    names = {module.name: module for module in modules}
    graph = {
        module.name: {found.target for found in imports(module, names) if not found.lazy and found.target in names}
        for module in modules
    }
    # A package's own __init__ that names itself would say nothing.
    for name, targets in graph.items():
        targets.discard(name)
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        # It lists each module before one that imports it.
        cycle = error.args[1][::-1]
        chain = " -> ".join(cycle)
        found = imports(names[cycle[0]], names)
        line = next(each.line for each in found if each.target == cycle[1] and not each.lazy)
        yield names[cycle[0]].at(line, f"import cycle {chain}: move what both need to a third module")


def no_global(modules: Sequence[Module]) -> Iterator[str]:
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Global):
                yield module.at(node.lineno, f"global {', '.join(node.names)}: keep the state in an object")


def no_blanket_except(modules: Sequence[Module]) -> Iterator[str]:
    remedy = "name the exceptions that are expected, use finally to clean up"
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ExceptHandler) and node.type is None:
                yield module.at(node.lineno, f"bare except: {remedy}")
            elif isinstance(node, ast.ExceptHandler) and (blanket := blanket_in([node.type])):
                yield module.at(node.lineno, f"except {blanket}: {remedy}")
            elif isinstance(node, ast.Call) and last_name(node.func) == "suppress" and blanket_in(node.args):
                yield module.at(node.lineno, f"suppress({blanket_in(node.args)}): {remedy}")


def blanket_in(expressions: Iterable[ast.expr | None]) -> str:
    """The first exception class among them that catches all, empty if there is none."""
    for expression in filter(None, expressions):
        for part in expression.elts if isinstance(expression, ast.Tuple) else [expression]:
            if last_name(part) in ("Exception", "BaseException"):
                return last_name(part)
    return ""


def last_name(expression: ast.expr) -> str:
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""


def short_files(modules: Sequence[Module]) -> Iterator[str]:
    for module in modules:
        count = len(module.text.splitlines())
        if count > LONGEST_FILE:
            yield module.at(count, f"{count} lines, {LONGEST_FILE} are allowed: split by idea")


def functions(module: Module) -> Iterator[tuple[Function, int]]:
    """All functions of a module with their lengths."""
    for node in ast.walk(module.tree):
        if isinstance(node, Function):
            yield node, (node.end_lineno or node.lineno) - node.lineno + 1


def short_functions(modules: Sequence[Module]) -> Iterator[str]:
    for module in modules:
        for node, length in functions(module):
            if length > LONGEST_FUNCTION:
                yield module.at(node.lineno, f"{node.name} has {length} lines, {LONGEST_FUNCTION} allowed: split it")


def mostly_very_short_functions(modules: Sequence[Module]) -> Iterator[str]:
    lengths = [(length, module.at(node.lineno, node.name)) for module in modules for node, length in functions(module)]
    longer = sorted((item for item in lengths if item[0] > USUAL_FUNCTION), reverse=True)
    if len(longer) > (1 - USUAL_SHARE) * len(lengths):
        for length, where in longer:
            yield f"{where} has {length} lines: over {1 - USUAL_SHARE:.0%} have more than {USUAL_FUNCTION}; split some"


def modules_have_docstrings(modules: Sequence[Module]) -> Iterator[str]:
    for module in modules:
        if not ast.get_docstring(module.tree):
            yield module.at(1, "no module docstring: say in a sentence what the file is for")


def public_names_have_docstrings(modules: Sequence[Module]) -> Iterator[str]:
    for module in modules:
        for node, qualified in public_definitions(module.tree, ""):
            if not ast.get_docstring(node):
                yield module.at(node.lineno, f"{qualified} has no docstring: say what it does, or make it private")


def public_definitions(parent: ast.Module | ast.ClassDef, prefix: str) -> Iterator[tuple[Function | ast.ClassDef, str]]:
    """The public functions, classes and methods, but none that only repeat another (overloads, setters)."""
    for node in parent.body:
        if not isinstance(node, Function | ast.ClassDef) or node.name.startswith("_"):
            continue
        if {last_name(decorator) for decorator in node.decorator_list} & {"overload", "override", "setter", "deleter"}:
            continue
        yield node, prefix + node.name
        if isinstance(node, ast.ClassDef):
            yield from public_definitions(node, f"{prefix}{node.name}.")


OF_PRODUCT: list[Rule] = [
    tkinter_stays_in_ui, nobody_knows_ui, run_knows_no_catalog, no_import_cycles, mostly_very_short_functions,
    public_names_have_docstrings,
]  # fmt: skip
OF_EVERYTHING: list[Rule] = [no_global, no_blanket_except, short_files, short_functions, modules_have_docstrings]


@pytest.mark.parametrize("rule", OF_PRODUCT, ids=lambda rule: rule.__name__)
def test_product(rule: Rule, product: list[Module]) -> None:
    assert len(product) > 2
    complaints = list(rule(product))
    assert not complaints, "\n" + "\n".join(complaints)


@pytest.mark.parametrize("rule", OF_EVERYTHING, ids=lambda rule: rule.__name__)
def test_product_and_tests(rule: Rule, everything: list[Module]) -> None:
    complaints = list(rule(everything))
    assert not complaints, "\n" + "\n".join(complaints)


LONG = "def f():\n" + "    pass\n" * 40


@pytest.mark.parametrize(
    ("rule", "sources", "expected"),
    [
        (tkinter_stays_in_ui, {"stdref.a": "def f():\n    from tkinter import ttk"}, "a.py:2: imports tkinter"),
        (tkinter_stays_in_ui, {"stdref.a": "import os, _tkinter"}, "a.py:1: imports tkinter"),
        (nobody_knows_ui, {"stdref.a": "def f():\n    import stdref.ui.app"}, "a.py:2: imports stdref.ui.app"),
        (nobody_knows_ui, {"stdref.cli": "from stdref import ui"}, "cli.py:1: imports stdref.ui:"),
        (nobody_knows_ui, {"stdref.run.a": "from ..ui import app"}, "a.py:1: imports stdref.ui:"),
        (run_knows_no_catalog, {"stdref.run.a": "from stdref.catalog.b import c", "stdref.catalog.b": ""},
         "a.py:1: imports stdref.catalog.b"),
        (no_import_cycles, {"stdref.a": "import os\nfrom . import b", "stdref.b": "import stdref.a"}, "import cycle"),
        (no_import_cycles, {"stdref.a": "if x:\n    import stdref.b", "stdref.b": "from .a import c"}, "import cycle"),
        (no_global, {"stdref.a": "def f():\n    global x"}, "a.py:2: global x"),
        (no_blanket_except, {"stdref.a": "try: f()\nexcept: pass"}, "a.py:2: bare except"),
        (no_blanket_except, {"stdref.a": "try: f()\nexcept (E, builtins.Exception): pass"}, "a.py:2: except Exception"),
        (no_blanket_except, {"stdref.a": "with contextlib.suppress(BaseException): f()"}, "suppress(BaseException)"),
        (short_files, {"stdref.a": "x = 1\n" * 401}, "a.py:401: 401 lines"),
        (short_functions, {"stdref.a": LONG + "    pass\n" * 20}, "a.py:1: f has 61 lines"),
        (mostly_very_short_functions, {"stdref.a": LONG}, "a.py:1: f has 41 lines"),
        (modules_have_docstrings, {"stdref.a": "x = 1"}, "a.py:1: no module docstring"),
        (public_names_have_docstrings, {"stdref.a": "class A:\n    'd'\n    def f(self): pass"}, "a.py:3: A.f has no"),
    ],
)  # fmt: skip
def test_rules_find_what_breaks_them(rule: Rule, sources: dict[str, str], expected: str) -> None:
    modules = [parsed(name, name.replace(".", "/") + ".py", text) for name, text in sources.items()]
    assert expected in "\n".join(rule(modules))


@pytest.mark.parametrize(
    ("rule", "sources"),
    [
        (tkinter_stays_in_ui, {"stdref.ui.a": "import tkinter"}),
        (nobody_knows_ui, {"stdref.cli": "def f():\n    from stdref.ui.app import g"}),
        (no_import_cycles, {"stdref.a": "def f():\n    import stdref.b", "stdref.b": "import stdref.a"}),
        (no_blanket_except, {"stdref.a": "try: f()\nexcept (OSError, ValueError): pass"}),
        (public_names_have_docstrings, {"stdref.a": "def _f():\n    def g(): pass"}),
    ],
)
def test_rules_let_pass_what_keeps_them(rule: Rule, sources: dict[str, str]) -> None:
    modules = [parsed(name, name.replace(".", "/") + ".py", text) for name, text in sources.items()]
    assert not list(rule(modules))


def test_importing_anything_but_ui_loads_no_tkinter(product: list[Module]) -> None:
    names = [module.name for module in product if not module.within("stdref.ui") and "__main__" not in module.name]
    code = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
    loaded = {"tkinter", "_tkinter", "stdref.ui"} & set(sys.modules)
    if loaded:
        sys.exit(f"importing {name} loads {', '.join(loaded)}: import it only where a window opens")
"""
    command = [sys.executable, "-W", "error", "-c", code, *names]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_package_gets_into_the_wheel(product: list[Module]) -> None:
    with open(CHECKOUT / "pyproject.toml", "rb") as file:
        listed = set(tomllib.load(file)["tool"]["setuptools"]["packages"])
    packages = {module.name for module in product if module.path.endswith("__init__.py")}
    missing = packages | {module.name.rpartition(".")[0] for module in product if "." in module.name}
    assert not missing - listed, "pyproject.toml: [tool.setuptools] packages: add these"


# Written so that this file does not hold what it looks for.
FORBIDDEN = {
    "a path of one machine": re.compile(r"(?<![\w.])/(?:work|root|home|Users)/\w+"),
    "the host of a package registry": re.compile(r"\b(?:pypi|pythonhosted|npmjs|anaconda)\.(?:org|com)\b"),
}
# Examples may show the paths of an imagined user.
FORBIDDEN_IN_ASSETS = {**FORBIDDEN, "a path of one machine": re.compile(r"(?<![\w.])/(?:work|root)/\w+")}


def forbidden(path: str, text: str) -> Iterator[str]:
    """Complaints about what must not be in a file that everybody gets."""
    for what, pattern in (FORBIDDEN_IN_ASSETS if path.startswith("assets/") else FORBIDDEN).items():
        for number, line in enumerate(text.splitlines(), 1):
            if found := pattern.search(line):
                yield f"{path}:{number}: {what}, {found[0]}: use a relative path, or a name that nobody has"


def tracked() -> list[Path]:
    if not ((CHECKOUT / ".git").exists() and shutil.which("git")):
        pytest.skip("only a git clone knows which files belong to it")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return [CHECKOUT / name for name in listing.stdout.split("\0") if name and (CHECKOUT / name).is_file()]


def test_tracked_files_name_no_machine_and_no_registry() -> None:
    complaints: list[str] = []
    for file in tracked():
        content = file.read_bytes()
        if b"\0" not in content:
            path = file.relative_to(CHECKOUT).as_posix()
            complaints += forbidden(path, content.decode(errors="replace"))
    assert not complaints, "\n" + "\n".join(complaints)


def test_what_no_tracked_file_may_hold_is_found() -> None:
    path = "/".join(["", "home", "ann", "x.py"])
    host = ".".join(["pypi", "org"])
    assert "a.py:2: a path" in "\n".join(forbidden("a.py", f"x = 1\ny = '{path}'"))
    assert not list(forbidden("assets/a.py", f"y = '{path}'"))
    assert "the host" in "\n".join(forbidden("assets/a.py", f"https://{host}/project"))
