"""Stand-alone script that an interpreter (3.8 or later) runs to describe itself: one JSON request in, one reply out.

    {"names": ["json.dumps", ...]}   ->  {"names": {"json.dumps": "function", "json.nothing": null, ...}}
    {"modules": ["json", ...]}       ->  {"modules": {"json": [[name, kind, signature, summary,
                                                              inherited], ...]}, "failed": {...}}

Kinds: module, class, exception, function, method, coroutine, property, attribute, constant, data.
Nothing of stdref is imported here: the interpreter need not have it.
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import sys
import types
from typing import Any

# Opening a browser, printing a poem, starting a program: not to be imported for a look.
NEVER = {"antigravity", "this", "idlelib.idle", "turtledemo.__main__", "test.__main__"}


class Noted:
    """Ends a block of foreign code at its exception, whatever that is, and keeps it in `error`."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> Noted:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        self.error = error
        # SystemExit is how some modules say that they do not suit this platform.
        return error is None or isinstance(error, (Exception, SystemExit))


def find(name: str) -> tuple[Any, Any]:
    """The object called `name` and its owner; raises AttributeError or ImportError when there is none."""
    owner: Any = None
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        module = ".".join(parts[:end])
        try:
            found: Any = module_of(module)
        except ModuleNotFoundError:
            continue
        for part in parts[end:]:
            owner, found = found, getattr(found, part)
        return found, owner
    # Methods of built-in types are written "str.split".
    found = importlib.import_module("builtins")
    for part in parts:
        owner, found = found, getattr(found, part)
    return found, owner


def kind_of(value: Any, owner: Any = None) -> str:
    """The kind of `value` as a word of the module docstring."""
    if inspect.ismodule(value):
        return "module"
    if inspect.isclass(value):
        return "exception" if issubclass(value, BaseException) else "class"
    if inspect.iscoroutinefunction(value):
        return "coroutine"
    if isinstance(value, (property, types.MemberDescriptorType, types.GetSetDescriptorType)):
        return "property"
    if callable(value) and (inspect.isroutine(value) or hasattr(value, "__wrapped__")):
        return "method" if inspect.isclass(owner) else "function"
    if inspect.isclass(owner):
        return "property" if hasattr(type(value), "__get__") and not callable(value) else "attribute"
    return "constant" if isinstance(value, (int, str, bytes, float, tuple, frozenset)) else "data"


def signature_of(value: Any) -> str:
    """The text of the signature, or "" where there is none; addresses of default objects are left out."""
    if not callable(value):
        return ""
    text = ""
    with Noted():  # beside the usual ValueError, curses has a default that does not exist before the screen is set up
        text = str(inspect.signature(value))
    return text if " at 0x" not in text else ""


def summary_of(value: Any) -> str:
    """The first paragraph of the docstring on one line, at most 200 characters; none for plain data."""
    if not (inspect.isclass(value) or inspect.isroutine(value) or inspect.ismodule(value)
            or isinstance(value, property) or hasattr(value, "__wrapped__")):
        return ""
    text = ""
    with Noted():  # a foreign __doc__ may raise anything, and costs only its own summary
        text = inspect.getdoc(value) or ""
    lines = text.split("\n\n")
    if len(lines) > 1 and "(" in lines[0] and "\n" not in lines[0] and " -> " in lines[0] + " -> ":
        lines = lines[1:] if lines[0].rstrip().endswith((")", "object", "None", "bool", "int")) else lines
    return " ".join(lines[0].split())[:200]


def public_names(module: Any) -> list[str]:
    """The names that a module offers: `__all__`, else what it defines itself without an underscore."""
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return [name for name in listed if isinstance(name, str)]
    names = []
    for name, value in vars(module).items():
        if name.startswith("_") or inspect.ismodule(value):
            continue
        home = getattr(value, "__module__", None)
        if home in (None, module.__name__) or home == "_" + module.__name__:
            names.append(name)
    return names


def rows_of(module: Any, called: str) -> list[list[Any]]:
    """A row for each public name of `module` and for each public member of its classes.

    `called` is the name it was asked for by: os.path calls itself posixpath or ntpath.
    """
    rows: list[list[Any]] = []
    for name in public_names(module):
        try:
            value = getattr(module, name)
        except AttributeError:
            continue
        full = f"{called}.{name}"
        rows.append([full, kind_of(value, module), signature_of(value), summary_of(value), False])
        if inspect.isclass(value):
            rows += members_of(value, full)
    return rows


def members_of(cls: Any, full: str) -> list[list[Any]]:
    """Rows of the public members that `cls` offers beyond `object`, inherited ones included."""
    rows = []
    for name in dir(cls):
        if name.startswith("_") or hasattr(object, name) or hasattr(BaseException, name):
            continue
        try:
            value = inspect.getattr_static(cls, name)
            shown = getattr(cls, name)
        except AttributeError:
            continue
        if isinstance(value, property) or not callable(shown):
            row = [f"{full}.{name}", kind_of(value, cls), "", summary_of(value)]
        else:
            row = [f"{full}.{name}", kind_of(shown, cls), signature_of(shown), summary_of(shown)]
        rows.append([*row, name not in vars(cls)])
    return rows


def module_of(name: str) -> Any:
    """The module called `name`, imported unless a look is not worth what that would do."""
    if name in NEVER:
        raise ImportError("never imported")
    return importlib.import_module(name)


def answer(request: dict[str, list[str]]) -> dict[str, Any]:
    """The reply to `request`: see the module docstring. A module may raise anything; it costs only its own entry."""
    reply: dict[str, Any] = {"version": ".".join(map(str, sys.version_info[:3]))}
    if "names" in request:
        reply["names"] = {}
        for name in request["names"]:
            reply["names"][name] = None
            with Noted():
                reply["names"][name] = kind_of(*find(name))
    if "modules" in request:
        reply["modules"], reply["failed"] = {}, {}
        for name in request["modules"]:
            with Noted() as noted:
                reply["modules"][name] = rows_of(module_of(name), name)
            if noted.error is not None:
                reply["failed"][name] = f"{type(noted.error).__name__}: {noted.error}"
    return reply


def main() -> None:
    """Answer the request on standard input; what modules print on import goes to the error stream."""
    request = json.load(sys.stdin)
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    reply = answer(request)
    json.dump(reply, out)
    out.close()


if __name__ == "__main__":
    main()
