"""Asks an interpreter about names and modules by running `probe.py` in it."""

from __future__ import annotations

import json
import os
from typing import NamedTuple

PROBE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "probe.py")


class Symbol(NamedTuple):
    """A public name as the interpreter describes it; `signature` and `summary` are empty where it has none."""

    name: str
    kind: str
    signature: str
    summary: str


class ProbeError(Exception):
    """The interpreter could not be asked; the message says which, why and what to do."""


def _ask(python: str, request: dict[str, list[str]], timeout: float) -> dict[str, object]:
    import subprocess

    from stdref.run.command import environment

    try:
        # -W ignore: old modules announce their end on import, which is no concern of a walk.
        done = subprocess.run([python, "-W", "ignore", "-B", PROBE], input=json.dumps(request), text=True,
                              encoding="utf-8", capture_output=True, timeout=timeout, env=environment(python),
                              check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProbeError(f"{python}: cannot be asked ({error}): choose another interpreter") from error
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise ProbeError(f"{python}: the probe ended with {done.returncode} ({last[0]}): choose another interpreter")
    reply = json.loads(done.stdout)
    assert isinstance(reply, dict)
    return reply


def kinds(python: str, names: list[str], timeout: float = 30) -> tuple[str, dict[str, str | None]]:
    """The interpreter's version and, for each of `names`, its kind or None where there is no such name."""
    reply = _ask(python, {"names": names}, timeout)
    found = reply["names"]
    assert isinstance(found, dict)
    return str(reply["version"]), found


def symbols(python: str, modules: list[str], timeout: float = 30) -> dict[str, tuple[Symbol, ...]]:
    """The public names of each of `modules`, in the module's own order; modules that cannot be imported are left out."""
    reply = _ask(python, {"modules": modules}, timeout)
    found = reply["modules"]
    assert isinstance(found, dict)
    return {module: tuple(Symbol(*row) for row in rows) for module, rows in found.items()}
