"""Where a snippet runs: a new folder for each run, with a temporary folder beside it, both gone afterwards."""

from __future__ import annotations

import os
import stat
import sys
import time
from typing import TYPE_CHECKING

from stdref.run.command import local_path

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Strict enough that no folder of the reader's own (a checkout, say) is ever taken for one of ours.
_PREFIX = "stdref-run-"
_NAME_LENGTH = len(_PREFIX) + 8
_DAY = 24 * 60 * 60
# Windows cannot delete what a dying process still has open: try again after these many seconds.
_PAUSES = (0.02, 0.1, 0.3, 1.0)


class Workspace:
    """A folder `root` of one run: `path` is where the snippet starts, `temp` is where its temporary files go."""

    def __init__(self) -> None:
        """Make the folder; raises OSError where that cannot be done."""
        import tempfile

        self.root = tempfile.mkdtemp(prefix=_PREFIX)
        self.path = os.path.join(self.root, "work")
        self.temp = os.path.join(self.root, "tmp")
        os.mkdir(self.path)
        os.mkdir(self.temp)

    def fill(self, files: Mapping[str, str]) -> None:
        """Write `files`, a text for each relative path, into the folder."""
        for name, text in files.items():
            path = os.path.join(self.path, local_path(name))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            # What cannot be encoded is written all the same, so that Python itself can name the fault.
            with open(path, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                file.write(text)

    def remove(self) -> None:
        """Delete the folder and all in it. Never raises: what resists is logged, and swept another day."""
        _remove(self.root)


def sweep(now: float | None = None) -> int:
    """Delete what earlier runs left behind (a crash, a power cut) more than a day ago; return how many folders."""
    before = (time.time() if now is None else now) - _DAY
    old = [path for path, changed in _ours() if changed < before]
    for path in old:
        _remove(path)
    return len(old)


def _ours() -> Iterator[tuple[str, float]]:
    """Yield the folders of runs that belong to this user, and when each was last changed."""
    import tempfile

    try:
        names = os.listdir(tempfile.gettempdir())
    except OSError:
        return  # without a temporary folder there is nothing to sweep; a run will say what is wrong
    for name in names:
        path = os.path.join(tempfile.gettempdir(), name)
        if not name.startswith(_PREFIX) or len(name) != _NAME_LENGTH:
            continue
        try:
            facts = os.lstat(path)
        except OSError:
            continue  # gone meanwhile
        if stat.S_ISDIR(facts.st_mode) and (sys.platform == "win32" or facts.st_uid == os.getuid()):
            yield path, facts.st_mtime


def _remove(root: str) -> None:
    import shutil

    for pause in _PAUSES:
        try:
            if os.path.islink(root):
                os.unlink(root)  # a snippet may have put a link in its place; what it leads to is not ours
            else:
                shutil.rmtree(root)
        except FileNotFoundError:
            if not os.path.lexists(root):
                return
        except OSError:
            _unlock(root)
        else:
            return
        time.sleep(pause)
    _complain(root)


def _unlock(root: str) -> None:
    """Give back the rights that a snippet took from its own files and folders, so that they can be deleted."""
    for folder, folders, files in os.walk(root):
        for name in folders if sys.platform != "win32" else folders + files:
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                try:
                    os.chmod(path, stat.S_IRWXU)
                except OSError:
                    continue  # the next attempt will fail on it, and the last one is logged


def _complain(root: str) -> None:
    import logging

    logging.getLogger(__name__).warning("the folder %s of an example could not be deleted; delete it by hand", root)
