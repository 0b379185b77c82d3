"""`catalog.json`: the categories in their order and the modules in each. Read before the first paint."""

from __future__ import annotations

import builtins
import os
from typing import TYPE_CHECKING, NamedTuple

from stdref.catalog.problem import CatalogError, Problem
from stdref.catalog.target import Target

if TYPE_CHECKING:
    from stdref.catalog.model import Page


class Entry(NamedTuple):
    """A module in the tree: its name, the folder of its page below the catalog, and what else people call it."""

    name: str
    folder: str
    note: str = ""


class Category(NamedTuple):
    """A heading of the tree with its modules."""

    title: str
    modules: tuple[Entry, ...]


class Catalog(NamedTuple):
    """The tree, and the way to its pages."""

    root: str
    categories: tuple[Category, ...]

    @property
    def modules(self) -> dict[str, Entry]:
        """Every module once, in the order of the tree."""
        return {entry.name: entry for category in self.categories for entry in category.modules}

    @property
    def written(self) -> frozenset[str]:
        """The modules that have a folder with a page; the others are reference only."""
        try:
            folders = frozenset(os.listdir(self.root))
        except OSError:
            return frozenset()
        return frozenset(entry.name for entry in self.modules.values() if entry.folder in folders)

    def page(self, module: str, tasks: bool = True) -> Page:
        """Parse the page of `module`; KeyError for a name that is not in the tree, else as `page.load`."""
        from stdref.catalog.page import load

        return load(os.path.join(self.root, self.modules[module].folder), tasks)

    def categories_of(self, module: str) -> tuple[str, ...]:
        """The titles of the categories in which `module` stands."""
        return tuple(category.title for category in self.categories
                     if any(entry.name == module for entry in category.modules))

    def resolve(self, name: str) -> Target | None:
        """The place that `name` speaks of: "json", "json.dumps" or "json#pretty-print"; None if no page has it."""
        modules = self.modules
        module, mark, anchor = name.partition("#")
        if mark:
            return Target(module, anchor) if module in modules else None
        parts = name.split(".")
        for end in range(len(parts), 0, -1):
            module = ".".join(parts[:end])
            if module in modules:
                return Target(module, name if end < len(parts) else "")
        if "builtins" in modules and hasattr(builtins, parts[0]):
            return Target("builtins", f"builtins.{name}")
        return None


def load(root: str) -> Catalog:
    """Read `catalog.json` in the folder `root`; raises `CatalogError` naming file, line and remedy."""
    import json

    file = os.path.join(root, "catalog.json")
    try:
        with open(file, encoding="utf-8") as stream:
            text = stream.read()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CatalogError(Problem(file, 1, f"cannot be read ({reason})",
                                   "restore the file, or install stdref again")) from error
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise CatalogError(Problem(file, error.lineno, f"not JSON ({error.msg})", "correct this line")) from error
    except ValueError as error:  # a number of thousands of digits
        raise CatalogError(Problem(file, 1, f"not JSON ({error})", "restore the file")) from error
    except RecursionError as error:
        raise CatalogError(Problem(file, 1, "nested too deeply", "restore the file")) from error
    return Catalog(root, _categories(data, file, text))


def _categories(data: object, file: str, text: str) -> tuple[Category, ...]:
    form = 'write {"categories": [{"title": "...", "modules": ["name", ...]}]}'

    def fail(what: str, near: str = "") -> CatalogError:
        at = text.find(f'"{near}"') if near else -1
        return CatalogError(Problem(file, text.count("\n", 0, at) + 1 if at >= 0 else 1, what, form))

    listed = data.get("categories") if isinstance(data, dict) else None
    if not isinstance(listed, list) or not listed:
        raise fail("no list of categories")
    categories = []
    for item in listed:
        title = item.get("title") if isinstance(item, dict) else None
        modules = item.get("modules") if isinstance(item, dict) else None
        if not isinstance(title, str) or not isinstance(modules, list) or not modules:
            raise fail("a category needs a title and a list of modules", title if isinstance(title, str) else "")
        entries = []
        for module in modules:
            entry = Entry(module, module) if isinstance(module, str) else _entry(module)
            if entry is None or os.path.basename(entry.folder) != entry.folder or entry.folder in ("", ".", ".."):
                raise fail(f"a module of {title!r} is neither a name nor an object with name, folder and note", title)
            entries.append(entry)
        categories.append(Category(title, tuple(entries)))
    return tuple(categories)


def _entry(module: object) -> Entry | None:
    if isinstance(module, dict) and isinstance(module.get("name"), str):
        folder, note = module.get("folder", module["name"]), module.get("note", "")
        if isinstance(folder, str) and isinstance(note, str):
            return Entry(module["name"], folder, note)
    return None
