"""What an example needs of the place where it runs, and whether that is there."""

from __future__ import annotations

import os
from typing import NamedTuple

from stdref.catalog.snippet import version_key


class Surroundings(NamedTuple):
    """Where an example would run: an interpreter's version, which of the packages asked for it has, the rest."""

    version: str
    packages: frozenset[str] = frozenset()
    display: bool = True
    terminal: bool = False
    windows: bool = os.name == "nt"


def packages(needs: tuple[str, ...]) -> list[str]:
    """The third-party packages among `needs`."""
    return [need.partition(":")[2] for need in needs if need.startswith("package:")]


def missing(needs: tuple[str, ...], since: str, around: Surroundings) -> str:
    """The first thing that is missing: "since", "window", "terminal", "posix", "windows", "package:NAME"; or ""."""
    if since and version_key(since) > version_key(around.version):
        return "since"
    for need in needs:
        if need.startswith("package:") and need[8:] not in around.packages:
            return need
        there = {"window": around.display, "terminal": around.terminal, "posix": not around.windows,
                 "windows": around.windows}
        if not there.get(need, True):
            return need
    return ""
