"""Gathers a whole Python that runs from any folder, to travel inside the packaged app: its `python/`.

Entries are what PyInstaller wants: (place in the bundle, file or target of the link, "DATA", "BINARY" or "SYMLINK").
"""

from __future__ import annotations

import importlib.util
import os
import py_compile
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from tests.packaging.relocate import set_rpath, wanders

Entry = tuple[str, str, str]

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
SOURCE = Path(os.path.realpath(getattr(sys, "_base_executable", sys.executable)))  # not that of a virtual environment
# Tests, pip, an editor, and what 3.12 and 3.13 no longer have.
LEFT_OUT = {"__pycache__", "site-packages", "dist-packages", "test", "tests", "ensurepip/_bundled", "lib-dynload",
            "idlelib", "distutils", "lib2to3"}
# Large or many, and hardly ever imported: compiled when they are.
NO_BYTECODE = re.compile(r"pydoc_data/|turtledemo/|msilib/|wsgiref/|xmlrpc/"
                         r"|/(_py|asynchat|asyncore|smtpd|nntp|telnet|cgi)\w*\.py"
                         r"|/(turtle|pickletools|mailbox|imaplib|ftplib|poplib|aifc|cgitb|modulefinder|profile|symtable|xdrlib)\.py"
                         r"|encodings/(?!__init__|aliases|utf|ascii|latin_1|cp1252|cp437|idna|punycode)")
# Modules that exist to test Python, and one whose libraries (NIS, Kerberos) nobody needs.
NO_EXTENSIONS = ("_test", "_xxtest", "xxlimited", "xxsubtype", "_ctypes_test", "nis.")


def stage(folder: Path) -> tuple[list[Entry], list[tuple[str, str]]]:
    """Copy Python into `folder`/python; its entries, and the binaries as (place, original) whose needs are to be added.

    On Windows and macOS there are none of the latter: what an installation of python.org needs lies inside it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    python = folder / "python"
    if sys.platform == "win32":
        _windows(python)
        return [_entry(folder, path, "DATA") for path in _files(python)], []
    library = python / "lib" / f"python{VERSION}"
    _library(Path(sysconfig.get_path("stdlib")), library, f"python/lib/python{VERSION}")
    _time_zones(library / "site-packages")
    originals = [(python / "bin" / f"python{VERSION}", _program())]
    extensions = Path(sysconfig.get_config_var("DESTSHARED"))
    for extension in sorted(extensions.glob("*.so")):
        if not extension.name.startswith(NO_EXTENSIONS):
            originals.append((library / "lib-dynload" / extension.name, extension))
    for copy, original in originals:
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(original, copy)
        copy.chmod(0o755)
        if sys.platform == "linux":
            # To the folder of all libraries, which the app and this Python share.
            set_rpath(copy, "$ORIGIN/" + os.path.relpath(folder, copy.parent))
    binaries = {copy for copy, _ in originals}
    entries = [_entry(folder, path, "BINARY" if path in binaries else "DATA") for path in _files(python)]
    links = [("python/bin/python", f"python{VERSION}"), ("python/bin/python3", f"python{VERSION}"),
             ("python/lib/tcl8.6", "../../_tcl_data"), ("python/lib/tk8.6", "../../_tk_data")]
    entries += [(place, target, "SYMLINK") for place, target in links]
    return entries, [(str(copy.relative_to(folder)), str(original)) for copy, original in originals]


def settled(folder: Path, libraries: list[Entry]) -> list[Entry]:
    """Libraries that look in folders of this machine replaced by copies in `folder` that look beside themselves."""
    found = {place: (place, source, kind) for place, source, kind in libraries}
    folder.mkdir(parents=True, exist_ok=True)
    for place, source, kind in libraries:
        if kind == "BINARY" and "/" not in place and wanders(Path(source)):
            shutil.copyfile(source, folder / place)
            set_rpath(folder / place, "$ORIGIN")
            found[place] = (place, str(folder / place), kind)
    return list(found.values())


def runnable(folder: Path, libraries: list[Entry], tcl: list[Entry]) -> Path:
    """Make the staged Python run where it is, with links to what the bundle puts beside it; its program."""
    if sys.platform == "win32":
        return folder / "python" / "python.exe"
    for place, source, _ in (*libraries, *tcl):
        link = folder / place
        link.parent.mkdir(parents=True, exist_ok=True)
        if not link.exists():
            link.symlink_to(source)
    return folder / "python" / "bin" / f"python{VERSION}"


def _program() -> Path:
    """The program itself: that of a framework on macOS is only a stub that starts another one."""
    inner = SOURCE.parent.parent / "Resources" / "Python.app" / "Contents" / "MacOS" / "Python"
    return inner if inner.exists() else SOURCE


def _library(source: Path, target: Path, name: str) -> None:
    """Copy the standard library with its bytecode, which neither looks at times nor names this machine's folders."""
    for folder, inner, files in os.walk(source):
        here = Path(folder).relative_to(source)
        inner[:] = sorted(each for each in inner if each not in LEFT_OUT and not each.startswith("config-")
                          and (here / each).as_posix() not in LEFT_OUT)
        (target / here).mkdir(parents=True, exist_ok=True)
        for file in sorted(files):
            if file.endswith((".pyc", ".a", ".so", ".dylib")):
                continue
            copy = target / here / file
            shutil.copyfile(Path(folder) / file, copy)
            _compile(copy, f"/{name}/{(here / file).as_posix()}")


def _compile(path: Path, shown: str) -> None:
    if path.suffix == ".py" and not NO_BYTECODE.search(shown):
        py_compile.compile(str(path), dfile=shown, doraise=True,
                           invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)


def _time_zones(site_packages: Path) -> None:
    """The package tzdata, without its metadata, for systems that have no time zones."""
    spec = importlib.util.find_spec("tzdata")
    if spec is None or spec.origin is None:
        sys.exit("the time zones are missing: pip install tzdata")
    _library(Path(spec.origin).parent, site_packages / "tzdata", "tzdata")


def _windows(python: Path) -> None:
    base = SOURCE.parent
    wanted = ("python*.exe", "python*.dll", "vcruntime*.dll", "LICENSE*", "DLLs/*", "tcl/tcl8*/**/*", "tcl/tk8*/**/*")
    for pattern in wanted:
        for file in sorted(base.glob(pattern)):
            if file.is_file() and not file.name.startswith(NO_EXTENSIONS):
                copy = python / file.relative_to(base)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, copy)
    _library(base / "Lib", python / "Lib", "python/Lib")
    _time_zones(python / "Lib" / "site-packages")


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _entry(folder: Path, path: Path, kind: str) -> Entry:
    return path.relative_to(folder).as_posix(), str(path), kind
