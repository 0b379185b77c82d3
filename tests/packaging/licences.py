"""The licences of everything that is bundled, as files in one folder."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def gather(folder: Path, libraries: Iterable[str]) -> None:
    """Write the licences of stdref, Python, the build's packages and, on Debian's kin, of `libraries` into `folder`."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(CHECKOUT / "LICENSE", folder / "stdref.txt")
    shutil.copyfile(_python(), folder / "python.txt")
    for package in ("pyinstaller", "tzdata"):
        for file in importlib.metadata.files(package) or ():
            if file.name.upper().startswith(("LICENSE", "COPYING")):
                shutil.copyfile(str(file.locate()), folder / f"{package}-{file.name.lower().removesuffix('.txt')}.txt")
    for package in _packages(libraries):
        copyright_file = Path("/usr/share/doc", package, "copyright")
        if copyright_file.exists():
            shutil.copyfile(copyright_file, folder / f"{package}.txt")


def _python() -> Path:
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt"),
              Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"))
    found = next((place for place in places if place.exists()), None)
    if found is None:
        sys.exit(f"the licence of Python is in none of {', '.join(map(str, places))}")
    return found


def _packages(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that files belong to."""
    if not shutil.which("dpkg"):
        return []
    real = [os.path.realpath(library) for library in libraries]
    # A package may know a file from before /lib became a link. All are asked for at once: each time is slow.
    paths = [each for path in real for each in (path, path.removeprefix("/usr"))]
    answer = subprocess.run(["dpkg", "-S", *paths], capture_output=True, text=True, check=False)
    return sorted({line.split(":")[0] for line in answer.stdout.splitlines() if not line.startswith("diversion by")})
