"""What a folder of stub files (typeshed's `stdlib`) says of the public names, for any version and platform."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

Version = tuple[int, int]
Body = Iterable[ast.stmt]
VAGUE = re.compile(r"Final|Incomplete|ClassVar|Unused")  # types that tell the reader nothing
PRIVATE = re.compile(r"\b_(?!CData\b)\w+")  # that one is documented
DEPTH, LONGEST = 4, 100  # how deep private names of types lie in each other; characters of a type that is shown
CHECKERS = {  # names of types that only a checker of types knows
    "builtins.": "", "MaybeNone": "None", "StrPath": "str | PathLike[str]", "BytesPath": "bytes | PathLike[bytes]",
    "StrOrBytesPath": "str | bytes | PathLike", "ReadableBuffer": "Buffer", "WriteableBuffer": "Buffer",
    "Incomplete": "Any", "sys._ExitCode": "str | int | None",
}
CHECKED = re.compile("|".join(rf"\b{name}" for name in sorted(CHECKERS, key=len, reverse=True)))
CONSTANTS = {"int", "str", "bytes", "float", "bool"}


class Stub(NamedTuple):
    """A name in a stub file; `deprecated` is the message of its decorator, or None."""

    kind: str
    signature: str = ""
    deprecated: str | None = None
    bases: tuple[str, ...] = ()


class Stubs:
    """The stub files in a folder, each parsed once."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._parsed: dict[str, ast.Module | None] = {}
        self._made: dict[tuple[str, Version, str], dict[str, Stub]] = {}
        self._listed: dict[tuple[str, Version, str], tuple[str, ...] | None] = {}
        self._open: list[tuple[str, Version, str]] = []  # modules that are being read
        self._partial: set[tuple[str, Version, str]] = set()  # those that saw but a part of another one
        self.versions = _versions(os.path.join(folder, "VERSIONS"))

    def has(self, module: str, version: Version) -> bool:
        """Whether the version brings the module."""
        parts = module.split(".")
        for end in range(len(parts), 0, -1):
            if bounds := self.versions.get(".".join(parts[:end])):
                first, last = bounds
                if not first <= version <= last:
                    return False
        return self._parse(module) is not None

    def public(self, module: str, version: Version, platform: str) -> dict[str, Stub]:
        """The public names of `module`, members of its classes as "Class.member"."""
        if not self.has(module, version):
            return {}
        names = self.names(module, version, platform)
        listed = self._listed[module, version, platform]
        return {name: stub for name, stub in names.items() if not any(
            part.startswith("_") for part in name.split(".")) and (listed is None or name.split(".")[0] in listed)}

    def names(self, module: str, version: Version, platform: str) -> dict[str, Stub]:
        """All names of `module`, with those that it offers from elsewhere."""
        key = module, version, platform
        if key in self._open:
            # Modules import each other: what lies between has seen only a part of this one.
            self._partial.update(self._open[self._open.index(key) + 1:])
        elif key not in self._made:
            self._made[key], self._listed[key] = {}, None
            self._open.append(key)
            tree = self._parse(module)
            if tree is not None:
                reader = _Reader(self, module, version, platform)
                reader.read(tree.body)
                reader.finish()
                self._made[key].update(reader.found)
                self._listed[key] = tuple(reader.listed) if reader.lists else None
            self._open.pop()
            made = self._made[key]
            if not self._open:
                for other in self._partial:  # read again when asked for, with this one whole
                    self._made.pop(other, None)
                self._partial.clear()
            return made
        return self._made[key]

    def listed(self, module: str, version: Version, platform: str) -> tuple[str, ...] | None:
        """The module's `__all__`, if it has one."""
        self.names(module, version, platform)
        return self._listed[module, version, platform]

    def package(self, module: str) -> bool:
        """Whether the module is a package."""
        return os.path.isfile(os.path.join(self._folder, *module.split("."), "__init__.pyi"))

    def _parse(self, module: str) -> ast.Module | None:
        if module not in self._parsed:
            base = os.path.join(self._folder, *module.split("."))
            path = next((path for path in (base + ".pyi", os.path.join(base, "__init__.pyi"))
                         if os.path.isfile(path)), "")
            self._parsed[module] = None
            if path:
                with open(path, encoding="utf-8") as file:
                    self._parsed[module] = ast.parse(file.read(), path)
        return self._parsed[module]


class _Reader:
    """Reads the body of one stub file as one version on one platform sees it."""

    def __init__(self, stubs: Stubs, module: str, version: Version, platform: str) -> None:
        self._stubs, self._module, self._version, self._platform = stubs, module, version, platform
        self.found: dict[str, Stub] = {}
        self.listed: list[str] = []
        self.lists = False
        self._meanings: dict[str, str] = {}  # what private names of types stand for

    def read(self, body: Body, prefix: str = "") -> None:
        """Add the names of `body`; `prefix` is the class it belongs to, with a dot."""
        groups: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
        for node in self._chosen(body):
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    groups.setdefault(node.name, []).append(node)
                    self.found[prefix + node.name] = _function(groups[node.name], bool(prefix))
                case ast.ClassDef():
                    self._class(node, prefix)
                case ast.AnnAssign(target=ast.Name(name)):
                    self._annotated(name, node, prefix)
                case ast.Assign(targets=[ast.Name(name)]):
                    self._assigned(name, node.value, prefix)
                case ast.AugAssign(target=ast.Name("__all__")):
                    self.listed += _strings(node.value)
                case ast.ImportFrom() if not prefix:
                    self._imported(node)
                case ast.Expr(ast.Call(ast.Attribute(ast.Name("__all__"), how), [value])) if how in (
                        "extend", "append", "remove"):
                    names = _strings(value)
                    self.listed = [name for name in self.listed if name not in names] if how == "remove" else [
                        *self.listed, *names]
                case _:
                    pass

    def finish(self) -> None:
        """Say types without names that are private to the file; those that cannot be said so are left out."""
        for name, stub in self.found.items():
            text = stub.signature
            if text.startswith(": ") and PRIVATE.search(text):
                for _ in range(DEPTH):
                    text = PRIVATE.sub(lambda match: self._meanings.get(match[0], match[0]), text)
                self.found[name] = stub._replace(signature="" if PRIVATE.search(text) or len(text) > LONGEST else text)

    def _chosen(self, body: Body) -> Iterator[ast.stmt]:
        for node in body:
            if isinstance(node, ast.If):
                yield from self._chosen(node.body if self._true(node.test) else node.orelse)
            elif isinstance(node, ast.Try):
                yield from self._chosen(node.body)
            else:
                yield node

    def _true(self, test: ast.expr) -> bool:
        match test:
            case ast.BoolOp(ast.And(), values):
                return all(map(self._true, values))
            case ast.BoolOp(ast.Or(), values):
                return any(map(self._true, values))
            case ast.UnaryOp(ast.Not(), operand):
                return not self._true(operand)
            case ast.Compare(ast.Attribute(ast.Name("sys"), "version_info"), [how], [ast.Tuple(parts)]):
                wanted = tuple(part.value for part in parts if isinstance(part, ast.Constant))
                return _compare(self._version, how, wanted)
            case ast.Compare(ast.Attribute(ast.Name("sys"), "platform"), [how], [ast.Constant(str(wanted))]):
                return (self._platform == wanted) != isinstance(how, ast.NotEq)
            case ast.Call(ast.Attribute(ast.Attribute(ast.Name("sys"), "platform"), "startswith"), [
                    ast.Constant(str(wanted))]):
                return self._platform.startswith(wanted)
            case ast.Name("TYPE_CHECKING"):
                return True
        return False

    def _class(self, node: ast.ClassDef, prefix: str) -> None:
        name = prefix + node.name
        bases = tuple(ast.unparse(base) for base in node.bases)
        plain = [base.partition("[")[0] for base in bases]
        known = [self.found.get(base.rpartition(".")[2]) or self._builtin(base) for base in plain]
        kind = "exception" if any(base is not None and base.kind == "exception" for base in known) or name in (
            "BaseException",) else "class"
        for base in (base for base in plain if "." in base):
            self._derived(base)
        for base, stub in zip(plain, known, strict=True):
            if stub is not None and base.startswith("_"):
                for other, member in list(self.found.items()):
                    if other.startswith(base + "."):
                        self.found.setdefault(f"{name}.{other[len(base) + 1:]}", member)
        self.found[name] = Stub(kind, "", _deprecated(node), bases)
        self.read(node.body, name + ".")
        if f"{name}.__call__" in self.found and "Protocol" in plain:
            self._meanings[name] = "Callable"
        elif bases and plain[0] not in ("Protocol", "Generic", "NamedTuple", "TypedDict"):
            self._meanings[name] = bases[0]

    def _derived(self, base: str) -> None:
        """Know the members of a base that is named with its module."""
        home, _, cls = base.rpartition(".")
        for module in (home, f"{self._module.rpartition('.')[0]}.{home}"):
            if self._stubs.has(module, self._version):
                self._resolvable(self._stubs.names(module, self._version, self._platform), cls, cls)
                return

    def _resolvable(self, names: dict[str, Stub], name: str, own: str) -> None:
        """Keep what `names` tells of a name, only for resolving bases and aliases."""
        if name not in names or f"_imported.{own}" in self.found:
            return
        for other in [other for other in names if other == name or other.startswith(name + ".")]:
            self.found.setdefault(f"_imported.{own}{other[len(name):]}", names[other])
        self._resolvable_bases(names, name)

    def _resolvable_bases(self, names: dict[str, Stub], name: str) -> None:
        for base in names[name].bases:
            plain = base.partition("[")[0].rpartition(".")[2]
            self._resolvable(names, plain if plain in names else f"_imported.{plain}", plain)

    def _builtin(self, name: str) -> Stub | None:
        if self._module == "builtins" or "[" in name:
            return None
        return self._stubs.names("builtins", self._version, self._platform).get(name)

    def _annotated(self, name: str, node: ast.AnnAssign, prefix: str) -> None:
        note = ast.unparse(node.annotation)
        if name == "__all__":
            return
        if note.endswith("TypeAlias"):
            if node.value is not None:
                self._meanings[name] = _type(node.value).removeprefix(": ") or name
            self.found[prefix + name] = Stub("type alias")
            return
        final = re.fullmatch(r"(?:typing\.)?Final(?:\[([\w.]+)\])?", note)
        if final and isinstance(node.value, ast.Constant):
            self.found[prefix + name] = Stub("attribute", f": {type(node.value.value).__name__}") if prefix else Stub(
                "constant", f" = {node.value.value!r}")
            return
        if final and isinstance(node.value, ast.Attribute):  # a member of an enumeration
            note = ast.unparse(node.value).rpartition(".")[0]
        note = final[1] or note if final else note
        plain = re.sub(r"^(Final|ClassVar|Literal)\b.*", "int", note.removeprefix("typing."))
        kind = "attribute" if prefix else "constant" if plain in CONSTANTS else "data"
        self.found[prefix + name] = Stub(kind, _type(note))

    def _assigned(self, name: str, value: ast.expr, prefix: str) -> None:
        if name == "__all__":
            self.lists, self.listed = True, _strings(value)
            return
        if PRIVATE.fullmatch(name) and isinstance(value, (ast.Call, ast.Subscript, ast.BinOp)):
            self._meanings[name] = _meaning(value) or name
        target = ast.unparse(value) if isinstance(value, (ast.Name, ast.Attribute)) else ""
        stub = self.found.get(prefix + target) or self.found.get(target) or self._builtin(target)
        if isinstance(value, ast.Attribute) and stub is None:
            home, _, last = target.rpartition(".")
            stub = self._stubs.names(home, self._version, self._platform).get(last)
        if stub is not None:
            self.found[prefix + name] = stub._replace(deprecated=None)
            for other, member in list(self.found.items()):
                if other.startswith(target + "."):
                    self.found[f"{prefix}{name}.{other[len(target) + 1:]}"] = member
        else:
            self.found[prefix + name] = Stub("attribute" if prefix else "type alias" if isinstance(
                value, (ast.Subscript, ast.BinOp)) else "data")

    def _imported(self, node: ast.ImportFrom) -> None:
        home = node.module or ""
        if node.level:
            parts = self._module.split(".")
            keep = len(parts) - node.level + self._stubs.package(self._module)
            home = ".".join([*parts[:keep], *([node.module] if node.module else [])])
        if home in ("typing", "typing_extensions", "_typeshed") and self._module != "typing":
            wanted = [alias for alias in node.names if alias.asname]
        else:
            wanted = node.names
        names = self._stubs.names(home, self._version, self._platform)
        for alias in wanted:
            if alias.name == "*":
                listed = self._stubs.listed(home, self._version, self._platform)
                tops = listed if listed is not None else [name for name in names if not name.startswith("_")]
                self._take(names, {name: name for name in tops if "." not in name})
            elif alias.asname == alias.name or self._offered(alias.asname or alias.name):
                self._take(names, {alias.name: alias.asname or alias.name})
            else:
                self._resolvable(names, alias.name, alias.asname or alias.name)
                self._meanings.setdefault(alias.asname or alias.name, alias.name)

    def _offered(self, name: str) -> bool:
        return name in self.listed or self._module in ("os.path", "posixpath")

    def _take(self, names: dict[str, Stub], wanted: dict[str, str]) -> None:
        for name, stub in list(names.items()):
            top, dot, rest = name.partition(".")
            if top in wanted:
                self.found[wanted[top] + dot + rest] = stub
                if not dot:
                    self._resolvable_bases(names, name)


def _compare(version: Version, how: ast.cmpop, wanted: tuple[object, ...]) -> bool:
    ours: tuple[object, ...] = version[: len(wanted)]
    match how:
        case ast.GtE():
            return ours >= wanted
        case ast.Lt():
            return ours < wanted
        case ast.Gt():
            return ours > wanted
        case ast.LtE():
            return ours <= wanted
        case ast.Eq():
            return ours == wanted
    return ours != wanted


def _function(defs: list[ast.FunctionDef | ast.AsyncFunctionDef], inside: bool) -> Stub:
    last = defs[-1]
    decorators = {ast.unparse(item).rpartition(".")[2] for node in defs for item in node.decorator_list}
    messages = [_deprecated(node) for node in defs]
    message = messages[-1] if None not in messages else None
    if decorators & {"property", "cached_property", "setter", "deleter", "abstractproperty", "_magic_enum_attr"}:
        return Stub("property", _type(defs[0].returns), _deprecated(defs[0]))
    kind = "coroutine" if isinstance(last, ast.AsyncFunctionDef) else "method" if inside else "function"
    signatures = dict.fromkeys(_signature(node.args, bool(decorators & {"classmethod"})) for node in defs)
    return Stub(kind, "\n".join(list(signatures)[:3]), message)


class _Shorter(ast.NodeTransformer):
    """What can be called is just that: its own types are for a checker."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """The node without what is in its brackets where it is a Callable."""
        self.generic_visit(node)
        name = ast.unparse(node.value).rpartition(".")[2]
        if name == "Literal" and len(ast.unparse(node)) > LONGEST // 2:
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            kinds = {type(value.value).__name__ for value in values if isinstance(value, ast.Constant)}
            return ast.Name(" | ".join(sorted(kinds)) or "Any")
        if name in ("ClassVar", "Final"):
            return node.slice
        return node.value if name == "Callable" else node


def _type(note: str | ast.expr | None) -> str:
    """A type as it is shown behind a name; empty where it says little, or only to a checker of types."""
    if isinstance(note, str):
        note = ast.parse(note, mode="eval").body
    text = ast.unparse(_Shorter().visit(note)) if note is not None else ""
    said = re.fullmatch(r"[A-Za-z_][\w.\[\], |'-]*", text)
    text = CHECKED.sub(lambda match: CHECKERS[match[0]], text)
    return f": {text}" if said and not VAGUE.match(text) else ""


def _meaning(value: ast.expr) -> str:
    """What a variable of types is limited to, or an alias says; empty for what is neither."""
    if not isinstance(value, ast.Call):
        return _type(value).removeprefix(": ")
    if ast.unparse(value.func).rpartition(".")[2] != "TypeVar":
        return ""
    said = [word.value for word in value.keywords if word.arg == "bound"]
    return " | ".join(_type(each).removeprefix(": ") for each in value.args[1:] + said) or "Any"


def _signature(args: ast.arguments, bound: bool) -> str:
    """The parameters without their types, which those of an interpreter do not have either."""
    for arg in (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg):
        if arg is not None:
            arg.annotation = None
    text = ast.unparse(args)
    if bound:
        text = re.sub(r"^cls(, /)?(, )?", "", text)
    return f"({text})"


def _deprecated(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> str | None:
    for item in node.decorator_list:
        if isinstance(item, ast.Call) and ast.unparse(item.func).endswith("deprecated"):
            return str(ast.literal_eval(item.args[0])) if item.args and isinstance(item.args[0], ast.Constant) else ""
    return None


def _strings(node: ast.expr) -> list[str]:
    return [item.value for item in ast.walk(node) if isinstance(item, ast.Constant) and isinstance(item.value, str)]


def _versions(path: str) -> dict[str, tuple[Version, Version]]:
    """The first and the last version of each module, from the stubs' own table."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if match := re.match(r"([\w.]+): 3\.(\d+)-(?:3\.(\d+))?", line):
                found[match[1]] = (3, int(match[2])), (3, int(match[3] or 99))
    return found
