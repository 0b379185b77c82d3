"""Stand-alone script that an interpreter (3.8 or later) runs to describe itself: one JSON request in, lines out.

    {"names": ["json.dumps", ...]}             ->  ["name", "json.dumps", row or null] for each
    {"modules": {"json": ["extra", ...]}}      ->  ["begin", "json"], then ["module", "json", docstring, [row, ...]]
                                                   or ["failed", "json", "ImportError: ..."], for each
    {"describe": true}                         ->  ["self", {version, executable, prefix, tkinter, packages}]

A row is [name, kind, signature, docstring, value, home, bases, ancestors], without the empty fields at its end; names
of rows are relative to their module, `home` is the class that an inherited member comes from. Members of a public
class are not repeated: they are rows of that class, one of the `ancestors`. `extra` names need not be listed.

Kinds: module, class, exception, type alias, function, method, coroutine, property, attribute, constant, data.
Nothing of stdref is imported here: the interpreter need not have it. A module may print, raise, exit, hang or crash:
the line that began it says whose fault that was.
"""

from __future__ import annotations

import functools
import gc
import importlib
import inspect
import json
import os
import re
import sys
import types
import typing
from typing import Any, Iterable, Iterator, List

# Opening a browser, printing a poem, starting a program: not to be imported for a look.
NEVER = {"antigravity", "this", "idlelib.idle", "turtledemo.__main__", "test.__main__", "idlelib.__main__"}
LONGEST_VALUE = 160
LONGEST_RETURN = 60  # characters behind a call in a docstring that may still say what it returns
MOST_ITEMS = 40  # of a container whose value is shown
PLAIN = (int, float, complex, str, bytes, type(None), type(Ellipsis))
CONTAINERS = (tuple, frozenset, list, dict, set)
ALIASES = tuple(getattr(typing, name) for name in ("_GenericAlias", "_SpecialForm", "_BaseGenericAlias",
                                                   "TypeAliasType") if hasattr(typing, name))
SLOTS = (property, types.MemberDescriptorType, types.GetSetDescriptorType)
DUNDER = re.compile(r"__\w+__")

Row = List[Any]


class Noted:
    """Ends a block of foreign code at its exception, whatever that is, and keeps it in `error`."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> Noted:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        # SystemExit is how some modules say that they do not suit this platform.
        self.error = error
        return True


def kind_of(value: Any, owner: Any = None) -> str:
    """The kind of `value` as a word of the module docstring."""
    if inspect.ismodule(value):
        return "module"
    if isinstance(value, ALIASES) or type(value).__name__ in ("GenericAlias", "UnionType"):
        return "type alias"
    if inspect.isclass(value):
        return "exception" if issubclass(value, BaseException) else "class"
    if inspect.iscoroutinefunction(value):
        return "coroutine"
    if isinstance(value, SLOTS):
        return "property"
    if callable(value) and (inspect.isroutine(value) or hasattr(value, "__wrapped__")):
        return "method" if inspect.isclass(owner) else "function"
    if inspect.isclass(owner):
        return "property" if hasattr(type(value), "__get__") and not callable(value) else "attribute"
    return "constant" if isinstance(value, (int, str, bytes, float, tuple, frozenset)) else "data"


def readable(text: str) -> str:
    """A signature or value without addresses and what is this machine's; classes and enumerations by their names."""
    text = re.sub(r"(?s)\benviron\(\{.*\}\)", "os.environ", text).replace(repr(sys.executable), "sys.executable")
    if "<" not in text:  # which most are without
        return text
    text = re.sub(r"<class '(?:builtins\.)?([\w.]+)'>", r"\1", text)
    text = re.sub(r"<(\w+(?:\.\w+)+): [^<>]*>", r"\1", text)
    return re.sub(r"<[^<>]* at 0x[^<>]*>", "...", text.replace("<lambda>", "lambda").replace("<locals>.", ""))


def signature_of(value: Any, name: str, doc: str) -> str:
    """The text of the signature, or of the lines that the docstring begins with instead, or ""."""
    if not callable(value) or isinstance(value, ALIASES):
        return ""
    text = written_signature(value)
    if text:
        return text
    with Noted():  # beside the usual ValueError, curses has a default that does not exist before the screen is set up
        text = str(inspect.signature(value))
    if text and text not in ("(*args, **kwargs)", "(*args, **kwds)", "(*args)"):
        return readable(text)
    return "\n".join(line[line.index("("):] for line in documented_calls(name, doc)) or readable(text)


def written_signature(value: Any) -> str:
    """The signature that an object of C comes with as text: as `inspect` has it, in a fraction of the time."""
    if not inspect.isroutine(value):
        return ""
    text = getattr(value, "__text_signature__", None)
    if not isinstance(text, str) or not text.startswith("("):
        return ""
    text = re.sub(r"^\(\$(module|type)(, /)?(, |(?=\)))", "(", " ".join(text.split()))
    return re.sub(r"\$(?=\w)", "", text).replace("<unrepresentable>", "...")


def documented_calls(name: str, doc: str) -> list[str]:
    """The lines such as "range(stop) -> range object" that the docstrings of many built-in objects begin with."""
    calls = []
    callers = name.split(".")[-2:]
    for line in doc.split("\n"):
        head, bracket, rest = line.strip().partition("(")
        if not bracket or head.rpartition(".")[2] not in callers or ")" not in rest or len(
                rest.rpartition(")")[2]) > LONGEST_RETURN:
            break
        calls.append(line.strip().rstrip("- "))
    return calls


def doc_of(value: Any) -> str:
    """The docstring, set flush left; none for plain data, whose type would speak in its place."""
    if not (inspect.isclass(value) or inspect.isroutine(value) or inspect.ismodule(value) or isinstance(value, SLOTS)
            or hasattr(value, "__wrapped__") or hasattr(value, "fget") or hasattr(value, "attrname")):
        return ""
    text: Any = ""
    with Noted():  # a foreign __doc__ may raise anything, and costs only its own text
        text = inspect.getdoc(value) or ""
    return text if isinstance(text, str) else ""


def value_of(value: Any) -> str:
    """What a constant is, at most `LONGEST_VALUE` characters; of other data only the type."""
    text = ""
    with Noted():
        if hasattr(type(value), "_member_map_"):
            text = repr(value.value)
        elif isinstance(value, PLAIN):
            text = repr(value)
        elif isinstance(value, (set, frozenset)) and 0 < len(value) <= MOST_ITEMS:
            text = "{" + ", ".join(sorted(map(repr, value))) + "}"  # in the same order each time
        elif isinstance(value, CONTAINERS):
            text = repr(value) if len(value) <= MOST_ITEMS else f"{type(value).__name__} of {len(value)}"
        elif isinstance(value, ALIASES):
            text = str(value)
        else:
            text = f"{type(value).__module__}.{type(value).__qualname__} object".replace("builtins.", "")
    text = readable(text)
    return text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE - 1] + "…"


def row_of(name: str, value: Any, owner: Any = None, stored: Any = None) -> Row:
    """The row of one object; `stored` is what its class holds where that is not what one gets."""
    shown = stored if isinstance(stored, (property, types.GetSetDescriptorType, types.MemberDescriptorType)) else value
    kind = kind_of(shown, owner)
    if kind in ("constant", "data", "attribute", "type alias"):
        with Noted():
            descriptor = hasattr(type(stored), "__get__") and not isinstance(stored, type)
            if descriptor and not hasattr(type(value), "_member_map_"):
                return [name, "property", "", doc_of(stored)]
        return [name, kind, "", "", value_of(value)]
    doc = doc_of(shown)
    row: Row = [name, kind, "" if kind == "property" else signature_of(shown, name, doc), doc]
    if inspect.isclass(shown):
        row += ["", "", [called(base) for base in shown.__bases__ if base is not object],
                [found for found in map(public_name, shown.__mro__[1:-1]) if found]]
    return row


@functools.lru_cache(maxsize=None)  # bases are asked for again and again
def public_name(cls: Any) -> str:
    """The name under which a module offers `cls`, in the outermost package that does; "" for a private class."""
    home, name = str(cls.__module__), str(cls.__qualname__)
    if name.startswith("_") or "<" in name or "._" in name:
        return ""
    parts = home.split(".")
    places = [".".join(parts[:end]) for end in range(1, len(parts) + 1)] + [home.lstrip("_")]
    for place in places:
        if any(part.startswith("_") for part in place.split(".")):
            continue
        found = sys.modules.get(place)
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is cls:
            return f"{place}.{name}"
    return ""


def called(cls: Any) -> str:
    """The public name of `cls`, or what it calls itself."""
    return public_name(cls) or f"{cls.__module__}.{cls.__qualname__}"


def members_of(cls: Any, full: str) -> Iterator[Row]:
    """Rows of the public members that `cls` has of its own or from private classes; `full` is its name."""
    seen = set()
    for place in cls.__mro__[:-1]:
        notes = vars(place).get("__annotations__", {})
        names = [name for name in (*vars(place), *(notes if isinstance(notes, dict) else ()))
                 if not name.startswith("_") and name not in seen]
        seen.update(names)
        if place is cls or not public_name(place):
            for name in dict.fromkeys(names):
                with Noted():
                    yield member(cls, full, name, "" if place is cls else called(place))


def member(cls: Any, full: str, name: str, home: str) -> Row:
    """The row of one member; an annotation without a value is an attribute all the same."""
    missing: Any = object()
    value = missing
    with Noted():
        value = getattr(cls, name)
    stored = inspect.getattr_static(cls, name, None)
    row = [f"{full}.{name}", "attribute"] if value is missing and stored is None else row_of(
        f"{full}.{name}", None if value is missing else value, cls, stored)
    if home:
        row += [""] * (5 - len(row)) + [home]
    return row


def public_names(module: Any) -> list[str]:
    """The names that a module offers: `__all__`, else what it defines itself without an underscore."""
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return [name for name in listed if isinstance(name, str)]
    names = []
    for name, value in list(vars(module).items()):
        with Noted():  # what is asked may lie even about its class
            if not name.startswith("_") and not inspect.ismodule(value):
                home = getattr(value, "__module__", None)
                if home in (None, module.__name__, "_" + module.__name__) or not isinstance(home, str):
                    names.append(name)
    return names


def rows_of(module: Any, extra: Iterable[str]) -> list[Row]:
    """A row for each public name of `module`, for each member of its classes, and for each name of `extra`."""
    rows: list[Row] = []
    for name in dict.fromkeys(public_names(module)):
        with Noted():
            value = getattr(module, name)
            rows.append(row_of(name, value, module))
            if inspect.isclass(value):
                rows += members_of(value, name)
    known = {row[0] for row in rows}
    for name in extra:
        if name not in known:
            with Noted():
                rows += further(module, name, known)
    return rows


def further(module: Any, name: str, known: Iterable[str]) -> list[Row]:
    """The rows of a name that the module does not list; none for a member that comes from elsewhere."""
    owner, found = None, module
    for part in name.split("."):
        owner, found = found, getattr(found, part)
    if not inspect.isclass(owner):
        rows = [row_of(name, found, owner)]
        if inspect.isclass(found):
            rows += [row for row in members_of(found, name) if row[0] not in known]
        return rows
    last = name.rpartition(".")[2]
    if last not in vars(owner) and not DUNDER.fullmatch(last):
        return []
    return [row_of(name, found, owner, inspect.getattr_static(owner, last, None))]


def module_of(name: str) -> Any:
    """The module called `name`, imported unless a look is not worth what that would do."""
    if name in NEVER:
        raise ImportError("never imported")
    if name == "__main__":
        raise ImportError("it is whatever program runs")
    if name == "sys.monitoring":
        return sys.monitoring  # type: ignore[attr-defined,unused-ignore]
    return importlib.import_module(name)


def find(name: str) -> tuple[Any, Any, Any]:
    """The object called `name`, its owner and what the owner stores; raises an exception when there is none."""
    owner: Any = None
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        module = ".".join(parts[:end])
        try:
            found: Any = module_of(module)
        except ModuleNotFoundError:
            continue
        return walk(found, parts[end:], owner)
    # Methods of built-in types are written "str.split".
    return walk(importlib.import_module("builtins"), parts, owner)


def walk(found: Any, parts: list[str], owner: Any) -> tuple[Any, Any, Any]:
    """Follow `parts` as attributes of `found`."""
    for part in parts:
        owner, found = found, getattr(found, part)
    stored = inspect.getattr_static(owner, parts[-1], None) if inspect.isclass(owner) else None
    return found, owner, stored


def packages() -> list[list[Any]]:
    """The installed distributions as [name, version, summary, [module, ...]], by name."""
    from importlib import metadata

    found: dict[str, list[Any]] = {}
    for item in metadata.distributions():
        with Noted():  # a broken one costs only its own entry
            name = item.metadata["Name"]
            if name:
                found.setdefault(name.lower(), [name, item.version, str(item.metadata["Summary"] or ""),
                                                sorted(modules_of(item))])
    return [found[name] for name in sorted(found)]


def modules_of(distribution: Any) -> Iterator[str]:
    """The public modules that belong to a distribution, by its list of files: nothing is imported."""
    names = set()
    for file in distribution.files or ():
        parts = list(file.parts)
        match = re.fullmatch(r"(\w+)(\.py|(\.cpython|\.abi3|\.cp\d|\.pyd|\.so).*)", parts[-1])
        if not match or not all(part.isidentifier() for part in parts[:-1]):
            continue
        parts[-1] = match[1]
        if parts[-1] == "__init__":
            parts.pop()
        private = any(part.startswith("_") or part in ("tests", "test", "testing") for part in parts)
        if parts and not private and ".".join(parts) not in names:
            names.add(".".join(parts))
            yield ".".join(parts)


def describe() -> dict[str, Any]:
    """What there is to know about the interpreter before any module is asked for."""
    from importlib.util import find_spec

    described: dict[str, Any] = {
        "version": ".".join(map(str, sys.version_info[:3])), "executable": sys.executable, "prefix": sys.prefix,
        "tkinter": find_spec("_tkinter") is not None, "path": [item for item in sys.path if item], "packages": []}
    with Noted():
        described["packages"] = packages()
    return described


def answer(request: dict[str, Any]) -> Iterator[list[Any]]:
    """The lines of the reply to `request`: see the module docstring."""
    yield ["version", ".".join(map(str, sys.version_info[:3]))]
    if request.get("describe"):
        yield ["self", describe()]
    for name in request.get("names", ()):
        yield ["begin", name]
        row = None
        with Noted():
            row = row_of(name, *find(name))
        yield ["name", name, row]
    for name, extra in request.get("modules", {}).items():
        yield ["begin", name]
        with Noted() as noted:
            module = module_of(name)
            line = ["module", name, doc_of(module), [trimmed(row) for row in rows_of(module, extra)]]
        yield line if noted.error is None else ["failed", name, f"{type(noted.error).__name__}: {noted.error}"]
    yield ["end"]


def trimmed(row: Row) -> Row:
    """`row` without the empty fields at its end."""
    while not row[-1]:
        row.pop()
    return row


def main() -> None:
    """Answer the request on standard input; what modules print, ask for or leave behind has no effect."""
    gc.disable()  # nothing here lives long enough
    request = json.load(sys.stdin)
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    for line in answer(request):
        out.write(json.dumps(line) + "\n")
        if line[0] == "begin":
            out.flush()
    out.flush()
    # Threads and exit handlers of the modules get no say.
    os._exit(0)


if __name__ == "__main__":
    main()
