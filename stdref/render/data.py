"""The catalog as plain data for JSON: the tree, pages, items and names."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from stdref.catalog.check import tasks
from stdref.catalog.model import Bullets, Figure, Page, Paragraph, plain

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog, Entry

BLOCKS = (Paragraph, Bullets, Figure)  # they stand side by side in one list, so each says what it is


def plain_data(value: Any) -> Any:
    """A value of the model as objects, lists and strings; the files of a snippet are an object of name and text."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        return value
    if not hasattr(value, "_asdict"):
        return [plain_data(item) for item in value]
    kind = {"type": type(value).__name__.lower()} if isinstance(value, BLOCKS) else {}
    fields = value._asdict()
    return kind | {name: dict(field) if name == "files" else plain_data(field) for name, field in fields.items()}


def items(page: Page, anchors: Collection[str]) -> Iterator[dict[str, Any]]:
    """The items of `page` that have one of `anchors`, each with its type; of a table only the rows that do."""
    groups: dict[str, Sequence[Any]] = {
        "quick start": (page.quick_start,), "row": page.glance.rows, "recipe": page.recipes, "table": page.tables,
        "chooser": page.choosers, "pitfall": page.pitfalls, "error": page.errors,
    }  # fmt: skip
    for kind, group in groups.items():
        for item in group:
            if item.place.anchor in anchors:
                yield {"type": kind} | plain_data(item)
            elif kind == "table" and (rows := tuple(row for row in item.rows if row.place.anchor in anchors)):
                yield {"type": kind} | plain_data(item._replace(rows=rows))


def tree(catalog: Catalog, pages: Mapping[str, Page]) -> dict[str, Any]:
    """The categories and their modules; those that are not among `pages` are not finished."""
    return {"categories": [{"title": category.title,
                            "modules": [_module(entry, pages.get(entry.name)) for entry in category.modules]}
                           for category in catalog.categories]}


def _module(entry: Entry, page: Page | None) -> dict[str, Any]:
    if page is None:
        return {"name": entry.name, "summary": "", "finished": False, "snippets": [], "rows": 0, "tasks": 0}
    return {
        "name": entry.name, "summary": plain(page.purpose), "finished": True,
        "snippets": [{"id": example.id, "title": example.title, "kind": example.kind} for example in page.examples],
        "rows": len(page.glance.rows), "tasks": tasks(page),
    }  # fmt: skip
