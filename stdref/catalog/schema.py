"""What `page.xml` may contain: the elements, their attributes and children."""

from __future__ import annotations

import re
from typing import NamedTuple

from stdref.catalog.markup import INLINE, Node, line_of
from stdref.catalog.model import Problem


class Rule(NamedTuple):
    """What one element may hold. `text` is "none", "inline" or "verbatim"."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    text: str = "none"


ITEM = ("id", "symbols", "since")
RUN = ("args", "stdin", "needs", "main", "fold")

RULES: dict[str, Rule] = {
    "page": Rule(("module", "tier"), ("symbols", "since"), (
        "purpose", "import", "badge", "note", "task", "quickstart", "glance", "recipes", "tables", "choosers",
        "pitfalls", "errors", "how", "commandline", "versions", "seealso")),
    "purpose": Rule(text="inline"),
    "import": Rule(text="verbatim"),
    "badge": Rule(text="inline"),
    "note": Rule(text="inline"),
    "task": Rule(text="inline"),
    "quickstart": Rule(("snippet", "title"), (*ITEM, *RUN), ("intro", "task")),
    "glance": Rule((), ("needs",), ("setup", "row")),
    "setup": Rule((), ("says",), text="verbatim"),
    "row": Rule((), ITEM, ("want", "call", "result", "cell", "task")),
    "want": Rule(text="inline"),
    "call": Rule(text="verbatim"),
    "result": Rule((), ("python",), text="verbatim"),
    "recipes": Rule(children=("recipe",)),
    "recipe": Rule(("snippet", "title"), (*ITEM, *RUN), ("intro", "task")),
    "intro": Rule(text="inline"),
    "tables": Rule(children=("table",)),
    "table": Rule(("title",), (*ITEM, "needs"), ("intro", "setup", "column", "row", "task")),
    "column": Rule((), ("role",), text="inline"),
    "cell": Rule(text="inline"),
    "choosers": Rule(children=("chooser",)),
    "chooser": Rule((), (*ITEM, "title", "use"), ("case", "task")),
    "case": Rule(children=("if", "use", "not")),
    "if": Rule(text="inline"),
    "use": Rule(text="inline"),
    "not": Rule(text="inline"),
    "pitfalls": Rule(children=("pitfall",)),
    "pitfall": Rule((), ITEM, ("symptom", "why", "wrong", "right", "task")),
    "symptom": Rule(text="inline"),
    "why": Rule(text="inline"),
    "wrong": Rule(("snippet",), (*RUN, "since")),
    "right": Rule(("snippet",), (*RUN, "since")),
    "errors": Rule(children=("error",)),
    "error": Rule((), (*ITEM, "needs"), ("message", "cause", "fix", "provoke", "task")),
    "message": Rule(text="verbatim"),
    "cause": Rule(text="inline"),
    "fix": Rule(text="inline"),
    "provoke": Rule(text="verbatim"),
    "how": Rule(children=("p", "list", "figure")),
    "p": Rule(text="inline"),
    "list": Rule(children=("item",)),
    "item": Rule(text="inline"),
    "figure": Rule((), ("title",), text="verbatim"),
    "commandline": Rule(children=("command",)),
    "command": Rule(("line",), text="inline"),
    "versions": Rule(children=("version",)),
    "version": Rule(("number",), text="inline"),
    "seealso": Rule(children=("link",)),
    "link": Rule((), ("to", "href", "label"), text="inline"),
}
ROLES = ("", "code", "call", "result")
TIERS = ("A", "B", "C")
VERSION = re.compile(r"\d\.\d+")


def validate(root: Node, file: str) -> list[Problem]:
    """Every element, attribute or stray text below `root` that `RULES` does not allow."""
    problems: list[Problem] = []
    if root.tag not in ("page", "chooser"):
        problems.append(Problem(file, line_of(root), f"root element <{root.tag}>", "start with <page> or <chooser>"))
        return problems
    _validate(root, file, problems)
    return problems


def _validate(node: Node, file: str, problems: list[Problem]) -> None:
    rule = RULES[node.tag]
    for name in rule.required:
        if not node.get(name, "").strip():
            problems.append(Problem(file, line_of(node), f"<{node.tag}> without {name!r}", "add the attribute"))
    for name in node.attrib:
        if name not in (*rule.required, *rule.optional):
            allowed = ", ".join((*rule.required, *rule.optional)) or "none"
            problems.append(Problem(file, line_of(node), f"unknown attribute {name!r} of <{node.tag}>",
                                    f"allowed: {allowed}"))
    if not VERSION.fullmatch(node.get("since", "3.0")):
        problems.append(Problem(file, line_of(node), f"since={node.get('since')!r}", "write it as 3.12"))
    if rule.text == "none" and ((node.text or "").strip() or any((child.tail or "").strip() for child in node)):
        problems.append(Problem(file, line_of(node), f"text directly in <{node.tag}>", "put it into a child element"))
    for child in node:
        if rule.text == "inline" and child.tag in INLINE:
            continue  # `markup.inline` judges these
        if child.tag not in rule.children:
            allowed = ", ".join(f"<{tag}>" for tag in rule.children) or "none"
            problems.append(Problem(file, line_of(child), f"<{child.tag}> in <{node.tag}>",
                                    f"allowed there: {allowed}"))
        else:
            _validate(child, file, problems)
