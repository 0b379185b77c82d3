"""Asks an interpreter about names and modules by running `probe.py` in it."""

from __future__ import annotations

import json
import os
from typing import NamedTuple

PROBE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "probe.py")


class Symbol(NamedTuple):
    """A public name as the interpreter describes it; `signature` and `summary` are empty where it has none.

    `inherited` says that a member comes from a base of its class.
    """

    name: str
    kind: str
    signature: str
    summary: str
    inherited: bool


class ProbeError(Exception):
    """The interpreter could not be asked; the message says which, why and what to do."""


def _ask(python: str, request: dict[str, list[str]], timeout: float) -> dict[str, object]:
    import subprocess

    from stdref.run.command import environment

    try:
        # -I: neither the probe's neighbours nor the reader's folder may pass for modules.
        # -W ignore: old modules announce their end on import, which is no concern of a walk.
        done = subprocess.run([python, "-I", "-W", "ignore", "-B", PROBE], input=json.dumps(request), text=True,
                              encoding="utf-8", errors="replace", capture_output=True, timeout=timeout,
                              env=environment(python), check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProbeError(f"{python}: cannot be asked ({error}): choose another interpreter") from error
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise ProbeError(f"{python}: the probe ended with {done.returncode} ({last[0]}): choose another interpreter")
    try:
        reply = json.loads(done.stdout)
    except ValueError as error:
        raise ProbeError(f"{python}: is no Python interpreter that works: choose another interpreter") from error
    assert isinstance(reply, dict)
    return reply


def kinds(python: str, names: list[str], timeout: float = 30) -> tuple[str, dict[str, str | None]]:
    """The interpreter's version and, for each of `names`, its kind or None where there is no such name."""
    reply = _ask(python, {"names": names}, timeout)
    found = reply["names"]
    assert isinstance(found, dict)
    return str(reply["version"]), found


def cached_symbols(python: str, version: str, modules: list[str], folder: str) -> dict[str, tuple[Symbol, ...]]:
    """As `symbols`, from files in `folder` where an earlier call left them; a damaged file is asked for again.

    The files' names hold the interpreter's path and version, so that an upgrade asks anew.
    """
    place = _place(python, version, folder)
    known = {module: found for module in modules if (found := _read(os.path.join(place, f"{module}.json"))) is not None}
    missing = [module for module in modules if module not in known]
    if missing:
        asked = symbols(python, missing)
        known |= asked
        os.makedirs(place, exist_ok=True)
        for module in missing:
            _write(os.path.join(place, f"{module}.json"), asked.get(module, ()))
    return known


def known_symbols(python: str, version: str, module: str, folder: str) -> tuple[Symbol, ...] | None:
    """What `cached_symbols` left of `module`; None, at once, where it left nothing."""
    return _read(os.path.join(_place(python, version, folder), f"{module}.json"))


def _place(python: str, version: str, folder: str) -> str:
    import zlib

    key = f"{zlib.crc32(f'{os.path.realpath(python)} {version}'.encode()):08x}"
    return os.path.join(folder, f"reference-{key}")


def _read(path: str) -> tuple[Symbol, ...] | None:
    try:
        with open(path, encoding="utf-8") as file:
            rows = json.load(file)
        return tuple(Symbol(*row) for row in rows) if isinstance(rows, list) else None
    except (OSError, ValueError, TypeError):
        return None


def _write(path: str, rows: tuple[Symbol, ...]) -> None:
    # A name of its own for each writer, then one step: a second window never reads half a file.
    temporary = f"{path}.{os.getpid()}"
    with open(temporary, "w", encoding="utf-8") as file:
        json.dump(rows, file)
    os.replace(temporary, path)


def symbols(python: str, modules: list[str], timeout: float = 30) -> dict[str, tuple[Symbol, ...]]:
    """The public names of each of `modules`, in its own order; modules that cannot be imported are left out."""
    reply = _ask(python, {"modules": modules}, timeout)
    found = reply["modules"]
    assert isinstance(found, dict)
    return {module: tuple(Symbol(*row) for row in rows) for module, rows in found.items()}
