"""Signatures: laid out to be read, and taken apart into parameters."""

from __future__ import annotations

import ast
from typing import NamedTuple

WIDTH = 64  # characters of a signature that stand on one line
PREFIXES = {"class": "class ", "exception": "exception ", "coroutine": "await "}


class Parameter(NamedTuple):
    """One parameter; `how` says in what way it can be given, `default` and `type` are code, or empty."""

    name: str
    how: str
    default: str
    type: str


def laid_out(name: str, kind: str, signature: str) -> str:
    """A name with its signature as code, in lines that can be read where it is long."""
    head = PREFIXES.get(kind, "") + name
    return "\n".join(_one(head, line) for line in signature.split("\n"))


def _one(head: str, signature: str) -> str:
    whole = head + signature
    if len(whole) <= WIDTH or not signature.startswith("("):
        return whole
    parts, rest = _split(signature)
    if len(parts) < 2:
        return whole
    lines = [" " * 4 + parts[0]]
    for part in parts[1:]:
        if len(lines[-1]) + len(part) + 3 > WIDTH:
            lines[-1] += ","
            lines.append(" " * 4 + part)
        else:
            lines[-1] += ", " + part
    return "\n".join([f"{head}(", *lines, f"){rest}"])


def _split(signature: str) -> tuple[list[str], str]:
    """The parameters of a signature, and what follows them."""
    depth, quote, start = 0, "", 1
    parts = []
    for at, letter in enumerate(signature):
        if quote:
            quote = "" if letter == quote and signature[at - 1] != "\\" else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "([{":
            depth += 1
        elif letter in ")]}":
            depth -= 1
            if depth == 0:
                parts.append(signature[start:at].strip())
                return [part for part in parts if part], signature[at + 1:]
        elif letter == "," and depth == 1:
            parts.append(signature[start:at].strip())
            start = at + 1
    return [], ""


def parameters(signature: str) -> list[Parameter]:
    """The parameters, without the object that a method belongs to; none where the text is no Python."""
    try:
        [function] = ast.parse(f"def f{signature}: pass".replace("=<", "='<").replace(">,", ">',")).body
    except (SyntaxError, ValueError, RecursionError):
        return []
    assert isinstance(function, ast.FunctionDef)
    args = function.args
    positional = [*args.posonlyargs, *args.args]
    defaults = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
    found = [_parameter(arg, "by position" if arg in args.posonlyargs else "", default)
             for arg, default in zip(positional, defaults, strict=True)]
    if positional and positional[0].arg in ("self", "cls", "mcs"):
        found.pop(0)
    if args.vararg:
        found.append(_parameter(args.vararg, "any number by position", None, "*"))
    found += [_parameter(arg, "by name", default) for arg, default in
              zip(args.kwonlyargs, args.kw_defaults, strict=True)]
    if args.kwarg:
        found.append(_parameter(args.kwarg, "any number by name", None, "**"))
    return found


def _parameter(arg: ast.arg, how: str, default: ast.expr | None, stars: str = "") -> Parameter:
    note = arg.annotation
    # Annotations that were never evaluated come quoted.
    type_ = note.value if isinstance(note, ast.Constant) and isinstance(note.value, str) else (
        ast.unparse(note) if note is not None else "")
    return Parameter(stars + arg.arg, how, ast.unparse(default) if default is not None else "", str(type_))
