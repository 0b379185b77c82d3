"""The search index: built once from catalog and interpreter into a file of the cache, checked before each use."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import tempfile
import time
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from stdref import __version__, paths
from stdref.catalog.model import CatalogError
from stdref.reference.interpreters import Interpreter, describe, own
from stdref.reference.known import Reference, open_reference
from stdref.search import documents, store
from stdref.search.engine import Engine, IndexLost

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.catalog.model import Page
    from stdref.reference.store import Told

FORM = "21"  # changes when the form of the index does: older ones are then built anew
KEPT = 4  # indexes in the cache: of several interpreters or catalogs
UNFINISHED = 3600  # seconds after which a build that has not ended was cut off
PIECE = 1 << 16  # bytes of a file that are read at a time
SHIPPED = "search.db"  # in the folder paths.ready()
SEAL = slice(60, 64)  # bytes of a database's header that are its user's: they hold the check sum of all others


def fingerprint(root: str) -> str:
    """What changes when a file changes that the index of the catalog in `root` is made of."""
    found = [FORM]
    with contextlib.suppress(FileNotFoundError):
        state = os.stat(os.path.join(paths.assets(), "facts.json"))
        found.append(f"{state.st_size} {state.st_mtime_ns}")
    for top in (root, _data_dir()):
        for folder, inner, names in os.walk(top):
            inner.sort()
            for name in sorted(names):
                if name.endswith((".xml", ".json")):
                    path = os.path.join(folder, name)
                    state = os.stat(path)
                    found.append(f"{os.path.relpath(path, top)} {state.st_size} {state.st_mtime_ns}")
    return f"{zlib.crc32('|'.join(found).encode()):08x}"


def prepare(catalog: Catalog, cache_dir: str, python: str, told: Told = lambda done, of: None) -> str:
    """The path of an index of `catalog` and of the names in the interpreter `python` that is current and sound.

    Builds it where it is missing, stale or damaged; `told` hears how far the interpreter has been asked.
    Raises `paths.UnusableFolder` where the cache cannot be written.
    """
    interpreter = _interpreter(python)
    version = interpreter.version
    if shipped := _shipped(catalog, interpreter):
        return shipped
    key = f"{fingerprint(catalog.root)}-{zlib.crc32(f'{os.path.realpath(python)} {version}'.encode()):08x}"
    path = os.path.join(cache_dir, f"search-{key}.db")
    if ready(path, key):
        return path
    try:
        paths.ensure(cache_dir)
        reference = open_reference(interpreter, paths.assets(), cache_dir)
        reference.fill(catalog.modules, told)
        build(catalog, reference, path, key)
    except paths.UnusableFolder:
        raise
    except OSError as error:
        if ready(path, key):
            return path  # another process was faster, and has it open
        raise paths.UnusableFolder(
            f"the search index cannot be written to {cache_dir} ({error.strerror or error}); make room for it, "
            "or set STDREF_HOME to a folder that can be written"
        ) from error
    _sweep(cache_dir)
    return path


def shipped_key() -> str:
    """What the index that the packaged app brings along is made for, wherever its files lie and whenever written."""
    return f"{FORM} {__version__} {own().version}"


def _shipped(catalog: Catalog, interpreter: Interpreter) -> str:
    """The index that came with the packaged app, if it is sound and speaks of this catalog and interpreter."""
    if not paths.ready() or interpreter != own() or paths.foreign(catalog.root):
        return ""
    path = os.path.join(paths.ready(), SHIPPED)
    return path if ready(path, shipped_key()) else ""


def _interpreter(python: str) -> Interpreter:
    return own() if python == own().python else describe(python)


def ready(path: str, fingerprint: str) -> bool:
    """Whether the index at `path` is whole and made for `fingerprint`."""
    try:
        with open(path, "rb") as file:
            if file.read(SEAL.stop)[SEAL] != _seal(file):
                return False
        with contextlib.closing(store.connect(path)) as connection:
            return store.fact(connection, "fingerprint") == fingerprint
    except (OSError, sqlite3.Error):
        return False


def build(catalog: Catalog, reference: Reference, path: str, fingerprint: str = "") -> None:
    """Write the index of `catalog` and the names in `reference` to `path` in one step: nobody ever sees half of it."""
    handle, temporary = tempfile.mkstemp(prefix="search-", suffix=".new", dir=os.path.dirname(path) or ".")
    os.close(handle)
    try:
        with contextlib.closing(sqlite3.connect(temporary)) as connection:
            # Nobody knows the file yet, so there is nothing to roll back to.
            connection.executescript("pragma journal_mode = off; pragma synchronous = off")
            _fill(connection, catalog, reference, fingerprint)
        with open(temporary, "r+b") as file:
            seal = _seal(file)
            file.seek(SEAL.start)
            file.write(seal)
        os.replace(temporary, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(temporary)


def open_engine(path: str) -> Engine:
    """The engine over the index at `path`; raises `IndexLost` where there is none that can be read."""
    try:
        return store.engine(store.connect(path))
    except (sqlite3.Error, KeyError, ValueError) as error:
        raise IndexLost(f"the search index {path} cannot be read ({error}): it has to be built again") from error


def in_memory(catalog: Catalog, python: str) -> Engine:
    """The engine over an index that is nowhere on disk: for where no folder can be written."""
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    reference = open_reference(_interpreter(python), paths.assets(), "")
    reference.fill(catalog.modules)
    _fill(connection, catalog, reference, "")
    return store.engine(connection)


def _fill(connection: sqlite3.Connection, catalog: Catalog, reference: Reference, fingerprint: str) -> None:
    summaries = {module: said.summary for module in catalog.modules if (said := reference.module(module))}
    entries = documents.entries(dict(_pages(catalog)), catalog.modules, reference.everything(catalog.modules),
                                _data("ranks.json"), summaries)
    with connection:
        store.create(connection, {"fingerprint": fingerprint}, entries, _data("thesaurus.json").get("same", ()))


def _pages(catalog: Catalog) -> Iterator[tuple[str, Page]]:
    """The pages that can be read; a broken one is noted, and missing from the results."""
    for module in sorted(catalog.written):
        try:
            yield module, catalog.page(module)
        except CatalogError as error:
            from stdref.log import logger

            logger().warning("not searched: %s", error)


def _data_dir() -> str:
    return os.path.join(paths.assets(), "search")


def _data(name: str) -> dict[str, Any]:
    """What is in a file of words or ranks; nothing where it cannot be read: it only makes results better."""
    try:
        with open(os.path.join(_data_dir(), name), encoding="utf-8") as file:
            found = json.load(file)
    except (OSError, ValueError) as error:
        from stdref.log import logger

        logger().warning("the search does without %s: %s", name, error)
        return {}
    return found if isinstance(found, dict) else {}


def _seal(file: BinaryIO) -> bytes:
    """The check sum of a database without the bytes that hold it.

    Read piece by piece: memory that is once taken for a whole index is not given back.
    """
    file.seek(0)
    found = zlib.crc32(file.read(SEAL.start))
    file.seek(SEAL.stop)
    while piece := file.read(PIECE):
        found = zlib.crc32(piece, found)
    return found.to_bytes(4, "big")


def _sweep(cache_dir: str) -> None:
    """Remove all but the latest indexes, and what a build left that never came to its end."""
    found = []
    for name in os.listdir(cache_dir):
        path = os.path.join(cache_dir, name)
        if name.startswith("search-") and name.endswith((".db", ".new")):
            # Gone already when another process sweeps too.
            with contextlib.suppress(FileNotFoundError):
                found.append((os.stat(path).st_mtime, path))
    built = sorted((item for item in found if item[1].endswith(".db")), reverse=True)
    stale = [item for item in found if item[1].endswith(".new") and item[0] < time.time() - UNFINISHED]
    for _, path in (*built[KEPT:], *stale):
        # Windows keeps what another window has open.
        with contextlib.suppress(FileNotFoundError, PermissionError):
            os.unlink(path)
