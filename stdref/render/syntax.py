"""Python code cut into coloured pieces, with the standard library's own tokenizer."""

from __future__ import annotations

import builtins
import io
import keyword
import token
import tokenize
from typing import NamedTuple

BUILTINS = frozenset(dir(builtins))
STRINGS = {token.STRING} | {getattr(token, name) for name in ("FSTRING_START", "FSTRING_MIDDLE", "FSTRING_END")
                            if hasattr(token, name)}  # 3.12 cut f-strings into parts
SOFT = {"match", "case", "type"}


class Piece(NamedTuple):
    """A coloured range: lines from 1, columns from 0, as tkinter counts them.

    `role` is "keyword", "string", "number", "comment", "builtin", "def" or "operator".
    """

    role: str
    start: tuple[int, int]
    end: tuple[int, int]


def pieces(code: str) -> list[Piece]:
    """The coloured ranges of `code`; what cannot be tokenized, as while typing, stays without colour from there on."""
    found: list[Piece] = []
    before = ""
    try:
        for item in tokenize.generate_tokens(io.StringIO(code).readline):
            role = _role(item, before)
            if role:
                found.append(Piece(role, item.start, item.end))
            if item.string.strip():
                before = item.string
    except (tokenize.TokenError, SyntaxError):
        # Half-typed code: the pieces so far are right.
        return found
    return found


def _role(item: tokenize.TokenInfo, before: str) -> str:
    if item.type in STRINGS:
        return "string"
    if item.type == token.NUMBER:
        return "number"
    if item.type == tokenize.COMMENT:
        return "comment"
    if item.type == token.OP:
        return "operator"
    if item.type != token.NAME:
        return ""
    if before in ("def", "class"):
        return "def"
    if keyword.iskeyword(item.string) or (item.string in SOFT and _opens_statement(item)):
        return "keyword"
    return "builtin" if item.string in BUILTINS and before != "." else ""


def _opens_statement(item: tokenize.TokenInfo) -> bool:
    """Whether a soft keyword stands where a statement begins and is followed by a subject, not by an operator."""
    rest = item.line[item.end[1]:]
    return not item.line[: item.start[1]].strip() and rest[:1] == " " and rest.lstrip()[:1] not in ("=", ".", ",", ")")
