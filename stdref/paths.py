"""Where everything lies: the assets, and the reader's settings, cache, data and log.

The only file that knows; it makes nothing by itself. Two environment variables override what it finds:
STDREF_ASSETS names the folder of the assets, STDREF_HOME one folder for all that is the reader's.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class UnusableFolder(OSError):
    """A folder that stdref needs is missing or cannot be made; the message says which, and the remedy."""


class Folders(NamedTuple):
    """The reader's folders."""

    config: str
    cache: str
    data: str
    log: str


def assets() -> str:
    """The folder of the catalog, facts and icons: of the packaged app, the installed package, or the checkout."""
    chosen = os.environ.get("STDREF_ASSETS")
    if chosen:
        return _existing([_absolute(chosen)], "set STDREF_ASSETS to a folder that holds them, or unset it")
    if bundle():
        return _existing(_own_assets(), "install stdref again")
    return _existing(_own_assets(), "install stdref again, or set STDREF_ASSETS to a folder that holds them")


def bundle() -> str:
    """The folder of the packaged app's files; empty where stdref runs from source or is installed."""
    return str(getattr(sys, "_MEIPASS", "")) if getattr(sys, "frozen", False) else ""


def bundled_python() -> str:
    """The interpreter inside the packaged app, where `sys.executable` is the app itself; empty elsewhere."""
    if not bundle():
        return ""
    folder = os.path.join(bundle(), "python")
    if sys.platform == "win32":
        return os.path.join(folder, "python.exe")
    return os.path.join(folder, "bin", f"python{sys.version_info.major}.{sys.version_info.minor}")


def ready() -> str:
    """The folder of the search index and reference that the packaged app brings along; empty where there is none.

    They belong to the catalog beside them and to the bundled interpreter: see `stdref.search.index.prepare`.
    """
    return os.path.join(bundle(), "ready") if bundle() and not os.environ.get("STDREF_ASSETS") else ""


def foreign(folder: str) -> bool:
    """Whether `folder`, a catalog, is another than the one that came with stdref."""
    return os.path.realpath(folder) not in (os.path.realpath(os.path.join(own, "catalog")) for own in _own_assets())


def settings_file() -> str:
    """The file of the settings."""
    return os.path.join(_mine().config, "settings.json")


def cache_dir() -> str:
    """The folder of what can be made again at any time: the search index, the facts of interpreters."""
    return _mine().cache


def data_dir() -> str:
    """The folder of what the reader made: edits, notes, bookmarks, history."""
    return _mine().data


def log_file() -> str:
    """The file in which problems are noted."""
    return os.path.join(_mine().log, "stdref.log")


def ensure(folder: str) -> str:
    """Make the folder, private to the reader, unless it is there; raise `UnusableFolder` if that cannot be."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        raise UnusableFolder(
            f"the folder {folder} cannot be made ({error.strerror}); make room for it, "
            "or set STDREF_HOME to a folder that can be written"
        ) from error
    return folder


def folders(platform: str, environ: Mapping[str, str], home: str) -> Folders:
    """The reader's folders by the custom of a platform (a value of `sys.platform`), in a given home."""
    chosen = environ.get("STDREF_HOME")
    if chosen:
        return Folders(*(os.path.join(_absolute(chosen), part) for part in ("config", "cache", "data", "log")))
    if platform == "win32":
        roaming = os.path.join(_variable(environ, "APPDATA", home, "AppData", "Roaming"), "stdref")
        local = os.path.join(_variable(environ, "LOCALAPPDATA", home, "AppData", "Local"), "stdref")
        return Folders(roaming, os.path.join(local, "cache"), os.path.join(roaming, "data"), os.path.join(local, "log"))
    if platform == "darwin":
        library = _in_home(home, "Library")
        support = os.path.join(library, "Application Support", "stdref")
        cache, log = os.path.join(library, "Caches", "stdref"), os.path.join(library, "Logs", "stdref")
        return Folders(support, cache, os.path.join(support, "data"), log)
    return Folders(
        config=os.path.join(_variable(environ, "XDG_CONFIG_HOME", home, ".config"), "stdref"),
        cache=os.path.join(_variable(environ, "XDG_CACHE_HOME", home, ".cache"), "stdref"),
        data=os.path.join(_variable(environ, "XDG_DATA_HOME", home, ".local", "share"), "stdref"),
        log=os.path.join(_variable(environ, "XDG_STATE_HOME", home, ".local", "state"), "stdref"),
    )


def _mine() -> Folders:
    return folders(sys.platform, os.environ, os.path.expanduser("~"))


def _variable(environ: Mapping[str, str], name: str, home: str, *fallback: str) -> str:
    """The folder that a variable names, or its usual place; the XDG specification has relative values ignored."""
    value = environ.get(name, "")
    return value if os.path.isabs(value) else _in_home(home, *fallback)


def _in_home(home: str, *parts: str) -> str:
    # Without HOME and without a user entry, "~" stays as it is.
    if not os.path.isabs(home):
        raise UnusableFolder("this user has no home folder; set STDREF_HOME to a folder that can be written")
    return os.path.join(home, *parts)


def _own_assets() -> list[str]:
    """Where the assets that came with stdref may lie."""
    if bundle():
        return [os.path.join(bundle(), "assets")]
    package = os.path.dirname(os.path.abspath(__file__))
    # Inside the package first: beside an installed one, "assets" would be somebody else's.
    return [os.path.join(package, "assets"), os.path.join(os.path.dirname(package), "assets")]


def _absolute(folder: str) -> str:
    return os.path.abspath(os.path.expanduser(folder))


def _existing(places: list[str], remedy: str) -> str:
    for place in places:
        if os.path.isdir(place):
            return place
    raise UnusableFolder(f"the assets of stdref are not in {' nor in '.join(places)}; {remedy}")
