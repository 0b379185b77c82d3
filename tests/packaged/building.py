"""Builds what is tested, each from a copy of the checkout in a folder of its own."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import CHECKOUT

PROGRAM = "stdref.exe" if os.name == "nt" else "stdref"


class Build:
    """A build that is under way in `folder`."""

    def __init__(self, folder: Path, *, onefile: bool = False) -> None:
        self.folder, self.product = folder, folder / "dist" / "stdref"
        source = folder / "source"
        copy_checkout(source)
        self._log = (folder / "log.txt").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", str(folder / "dist"), "--workpath",
             str(folder / "work"), "build.spec"], cwd=source, stdout=self._log, stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONHASHSEED": "0", "STDREF_ONEFILE": str(int(onefile))})

    def done(self) -> Path:
        """Wait for its end, take away what it was built from, and return the artefact."""
        status = self._process.wait()
        self._log.close()
        assert status == 0, (self.folder / "log.txt").read_text(errors="replace")[-3000:]
        for name in ("source", "work"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        return self.product


def copy_checkout(folder: Path) -> None:
    """Copy the files that git knows or would take, as they are now."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=CHECKOUT,
                            capture_output=True, check=True).stdout
    for name in filter(None, os.fsdecode(listed).split("\0")):
        if (CHECKOUT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(CHECKOUT / name, folder / name)


def contents(folder: Path) -> dict[str, str]:
    """What is in each file of a folder, as a digest; of a link, where it leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"-> {os.readlink(path)}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def size(folder: Path) -> float:
    """Megabytes of all files below a folder; links count as nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
