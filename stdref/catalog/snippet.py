"""Snippet files: code as a person would write it, then its recorded output in comment blocks.

    print("hello")

    # Output:
    # hello

`# Output 3.11-3.12:` gives versions an own block. A snippet of several files is a folder; the blocks then stand at
the end of the file that is started.
"""

from __future__ import annotations

import os
import re
from typing import NamedTuple

from stdref.catalog.model import CatalogError, Output, Problem
from stdref.run.command import Job, argv

NEEDS = ("loopback", "window", "posix", "windows", "terminal")
HEADER = re.compile(r"# Output(?: (\d+\.\d+)(?:-(\d+\.\d+)|(\+))?)?:$")


class Source(NamedTuple):
    """What the files of a snippet hold: see `model.Example` for `files` and `main`."""

    main: str
    files: tuple[tuple[str, str], ...]
    outputs: tuple[Output, ...]


def version_key(version: str) -> tuple[int, ...]:
    """ "3.12" as (3, 12), for comparison."""
    return tuple(int(part) for part in version.split(".")[:2])


def span_of(first: str, last: str, plus: str) -> tuple[str, str]:
    """The bounds that a header or a `python` attribute names: "3.11" alone is that version only."""
    return first, last or ("" if plus else first)


def output_for(outputs: tuple[Output, ...], version: str) -> Output | None:
    """The recorded output that holds for `version`: a block of its own before the general one."""
    general = None
    for output in outputs:
        if not output.first:
            general = output
        elif version_key(output.first) <= version_key(version) and (
            not output.last or version_key(version) <= version_key(output.last)
        ):
            return output
    return general


def split(text: str) -> tuple[str, tuple[Output, ...]]:
    """Part a snippet's text into its code and its recorded outputs.

    The output blocks are the last thing in the file; a comment "# Output:" further up stays code.
    """
    lines = text.split("\n")  # not splitlines, which also breaks at characters that strings may hold
    end = len(lines)
    outputs: list[Output] = []
    while True:
        while end and not lines[end - 1].strip():
            end -= 1
        start = end
        while start and lines[start - 1].startswith("#") and not HEADER.match(lines[start - 1]):
            start -= 1
        match = HEADER.match(lines[start - 1]) if start else None
        if match is None:
            break
        body = "\n".join(line[2:] if line.startswith("# ") else line[1:] for line in lines[start:end])
        first, last = span_of(match[1] or "", match[2] or "", match[3] or "")
        outputs.insert(0, Output(body, first, last))
        end = start - 1
    code = "\n".join(lines[:end])
    return (code + "\n" if code else ""), tuple(outputs)


def join(code: str, outputs: tuple[Output, ...]) -> str:
    """The text of a snippet file: the inverse of `split`."""
    parts = [code.rstrip("\n") + "\n"]
    for output in outputs:
        bounds = output.first
        if bounds:
            bounds = f" {bounds}" + ("+" if not output.last else "" if output.last == bounds else f"-{output.last}")
        lines = [f"# {line}".rstrip() for line in output.text.split("\n")] if output.text else []
        parts.append("\n" + "\n".join([f"# Output{bounds}:", *lines]) + "\n")
    return "".join(parts)


def load(folder: str, name: str, main: str, file: str, line: int) -> Source:
    """Read snippet `name` of the page in `folder`; `main` may name another file than main.py of a folder snippet.

    Raises `CatalogError`, placed at `file`:`line`, when it is missing or cannot be read.
    """
    if not re.fullmatch(r"\w+", name):
        raise CatalogError(Problem(file, line, f"snippet name {name!r}", "use letters, digits and _ only"))
    path = os.path.join(folder, name)
    try:
        if os.path.isdir(path):
            source = _load_folder(path, main or "main.py")
        else:
            with open(path + ".py", encoding="utf-8") as stream:
                code, outputs = split(stream.read())
            source = Source("example.py", (("example.py", code),), outputs)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CatalogError(Problem(file, line, f"snippet {name!r} cannot be read ({reason})",
                                   f"write {name}.py, or a folder {name} with main.py, beside page.xml")) from error
    try:
        argv(Job("python", dict(source.files), source.main))
    except ValueError as error:
        problem = Problem(file, line, f"snippet {name!r} cannot be run ({error})", "rename the file")
        raise CatalogError(problem) from error
    return source


def _load_folder(path: str, main: str) -> Source:
    files: list[tuple[str, str]] = []
    outputs: tuple[Output, ...] = ()
    for parent, folders, names in os.walk(path):
        folders[:] = sorted(folder for folder in folders if folder != "__pycache__")
        for name in sorted(names):
            full = os.path.join(parent, name)
            relative = os.path.relpath(full, path).replace(os.sep, "/")
            with open(full, encoding="utf-8") as stream:
                text = stream.read()
            if relative == main:
                text, outputs = split(text)
            files.append((relative, text))
    if main not in dict(files):
        raise FileNotFoundError(2, f"no {main} in the folder", path)
    return Source(main, tuple(files), outputs)
