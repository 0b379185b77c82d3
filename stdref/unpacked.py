"""What the one-file app unpacked into the temporary folder and, being killed, could not take away again."""

from __future__ import annotations

import os
import sys
import time

from stdref import paths

# The name is PyInstaller's; it removes the folder itself unless it is killed.
PREFIX = "_MEI"
# Younger ones may belong to an app that is still unpacking.
YOUNG = 30.0  # seconds
OURS = os.path.join("assets", "catalog", "catalog.json")


def sweep() -> int:
    """Delete the folders that dead one-file apps of this user left behind; return how many."""
    own = paths.bundle()
    if not os.path.basename(own).startswith(PREFIX) or sys.platform == "darwin":  # there the app is a folder
        return 0
    parent = os.path.dirname(own)
    found = [os.path.join(parent, name) for name in os.listdir(parent) if name.startswith(PREFIX)]
    left = [path for path in found if path != own and _dead(path)]
    return sum(map(_removed, left))


def _dead(folder: str) -> bool:
    try:
        facts = os.stat(folder)
        old = facts.st_mtime < time.time() - YOUNG and os.path.isfile(os.path.join(folder, OURS))
        return old and (sys.platform == "win32" or (facts.st_uid == os.getuid() and not _mapped(folder)))
    except OSError:
        return False  # gone meanwhile, or not ours


def _mapped(folder: str) -> bool:
    """Whether a process works with files of `folder`; also where that cannot be known."""
    mark = os.fsencode(folder + os.sep)
    try:
        numbers = [name for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        return True
    for number in numbers:
        try:
            with open(f"/proc/{number}/maps", "rb") as maps:
                if mark in maps.read():
                    return True
        except OSError:
            continue  # ended, or somebody else's
    return False


def _removed(folder: str) -> bool:
    import shutil

    dead = f"{folder}.dead"
    try:
        os.rename(folder, dead)  # Windows refuses that while a library in it is in use
    except OSError:
        return False
    shutil.rmtree(dead, ignore_errors=True)
    return True
