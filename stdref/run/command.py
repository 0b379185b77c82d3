"""What is run: the files, the command line and the environment of a snippet, for any interpreter."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_DROPPED_PREFIXES = ("PYTHON", "VIRTUAL_ENV", "_PYI_", "_MEI")
_DROPPED = ("__PYVENV_LAUNCHER__", "FORCE_COLOR")
# What the packaged app sets for itself and a real interpreter must not see.
_FROZEN_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "LIBPATH")
_FROZEN_DROPPED = ("TCL_LIBRARY", "TK_LIBRARY")

# The same output on every machine: one encoding, no colours, one width, one hash seed, no packages of the user's own.
_FIXED = {
    "PYTHONUTF8": "1",
    "PYTHONUNBUFFERED": "1",
    "PYTHONIOENCODING": "utf-8:backslashreplace",
    "PYTHONNOUSERSITE": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    "NO_COLOR": "1",
    "TERM": "dumb",
    "COLUMNS": "80",
    "LINES": "24",
}


class Job(NamedTuple):
    """One thing to run: an interpreter, the files it needs, the one to start, and its arguments."""

    python: str
    files: Mapping[str, str]
    main: str
    args: tuple[str, ...] = ()


def argv(job: Job, warnings: str | None = None) -> list[str]:
    """Return the command line of `job`; `warnings` is a filter as for `python -W`. A bad job is a ValueError."""
    for name in job.files:
        local_path(name)
    if job.main not in job.files:
        raise ValueError(f"{job.main!r} is not one of the files {sorted(job.files)}; name one of them as the script")
    if job.main.startswith("-"):
        raise ValueError(f"{job.main!r} would be read as an option; use a name that does not start with a hyphen")
    chosen = ("-W", warnings) if warnings else ()
    return [_program(job.python), "-u", "-X", "utf8", *chosen, job.main, *job.args]


def environment(python: str, base: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for a child of `python`, made from `base` (by default this process's own)."""
    given = os.environ if base is None else base
    kept = {name: value for name, value in given.items() if not _dropped(name)}
    if getattr(sys, "frozen", False):
        _unfreeze(kept)
    folder = os.path.dirname(_program(python))
    path = kept.get("PATH", os.defpath)
    return {**kept, **_FIXED, "PATH": os.pathsep.join((folder, path)) if folder else path}


def shown(job: Job) -> str:
    """Return the command line as a person would type it, for the header of the output."""
    import shlex

    return shlex.join(["python", job.main, *job.args])


def local_path(name: str) -> str:
    """Return the relative path of a job's file in this system's spelling; refuse one that could leave its folder."""
    parts = name.split("/")
    if any(part in ("", ".", "..") for part in parts) or any(char in name for char in "\\:\0"):
        raise ValueError(f"{name!r} is no path inside the example's folder; write it like 'package/module.py'")
    return os.path.join(*parts)


def _program(python: str) -> str:
    # The child starts in another folder, so a relative path must be settled here; a bare name is looked up in PATH.
    return os.path.abspath(python) if os.path.dirname(python) else python


def _dropped(name: str) -> bool:
    return name.startswith(_DROPPED_PREFIXES) or name in _DROPPED


def _unfreeze(variables: dict[str, str]) -> None:
    for name in _FROZEN_DROPPED:
        variables.pop(name, None)
    for name in _FROZEN_LIBRARY_PATHS:
        variables.pop(name, None)
        original = variables.pop(f"{name}_ORIG", None)
        if original is not None:
            variables[name] = original
