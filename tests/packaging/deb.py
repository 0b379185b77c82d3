"""Makes a Debian package of the built folder: `python3 -m tests.packaging.deb dist/stdref dist` (needs dpkg-deb).

The time of everything inside is SOURCE_DATE_EPOCH, or else that of the program, so that the same folder makes the same
package.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from stdref import __version__
from stdref.desktop import ENTRY, icons

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
NAME, APP = "stdref", "org.stdref.stdref"
MAINTAINER = "stdref contributors <stdref@localhost.localdomain>"
CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: libc6 (>= {glibc})
Section: devel
Priority: optional
Description: offline reference of Python's standard library
 A window with every module of the standard library: what it is for, tables
 to look things up in, and examples that run and can be changed. It finds
 names, tasks and error messages, and needs neither a network nor an
 installed Python: the one that runs the examples is inside.
"""
CHANGELOG = "{name} ({version}) unstable; urgency=medium\n\n  * Built from its release.\n\n -- {maintainer}  {date}\n"
MANUAL = r""".TH STDREF 1 "{date}" "stdref {version}"
.SH NAME
stdref \- offline reference of Python's standard library
.SH SYNOPSIS
.B stdref
.RI [ QUERY | COMMAND ]
.SH DESCRIPTION
Without arguments it opens its window; with a query the window shows what answers it.
In a terminal it shows pages, searches and runs examples.
.SH OPTIONS
.nf
{help}
.fi
"""
# Each is meant: the package needs no other, so it has a Python with its bytecode inside, and nobody reads its mail.
OVERRIDES = ("bogus-mail-host", "bogus-mail-host-in-debian-changelog", "embedded-library", "interpreter-in-usr-local",
             "library-not-linked-against-libc", "package-installs-python-pycache-dir")


def make(folder: Path, out: Path, level: int = 6) -> Path:
    """Write the package of the app in `folder`, compressed at `level` 0 to 9, into the folder `out`; its path."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or (folder / NAME).stat().st_mtime)
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True,
                                  check=True).stdout.strip()
    package = out.absolute() / f"{NAME}_{__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary, NAME)
        shutil.copytree(folder, root / "usr/lib" / NAME, symlinks=True)
        _link(root / "usr/bin" / NAME, f"../lib/{NAME}/{NAME}")
        _desktop(root / "usr/share", epoch)
        _documents(root / "usr/share", folder, epoch)
        _modes(root)
        _control(root, architecture)
        for path in (root, *root.rglob("*")):
            os.utime(path, (epoch, epoch), follow_symlinks=False)
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", str(root), str(package)],
                       check=True, env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}, stdout=subprocess.DEVNULL)
    return package


def _desktop(share: Path, epoch: int) -> None:
    for source, target in icons(str(CHECKOUT / "assets" / "icons"), str(share)):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copyfile(source, target)
    _write(share / f"applications/{NAME}.desktop", ENTRY.format(command=f"/usr/bin/{NAME}"))
    said = (HERE / f"{APP}.metainfo.xml").read_text(encoding="utf-8")
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    _write(share / f"metainfo/{APP}.metainfo.xml", said.replace("@VERSION@", __version__).replace("@DATE@", date))


def _documents(share: Path, folder: Path, epoch: int) -> None:
    documents = share / "doc" / NAME
    own = (folder / "_internal" / "licenses" / f"{NAME}.txt").read_text(encoding="utf-8").rstrip()
    _write(documents / "copyright", f"{own}\n\n"
           "It brings along Python, Tcl/Tk and other libraries, each under its own licence, a file each:\n"
           f"/usr/lib/{NAME}/_internal/licenses/\n")
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch))
    _packed(documents / "changelog.gz", CHANGELOG.format(name=NAME, version=__version__, maintainer=MAINTAINER,
                                                         date=date))
    told = subprocess.run([str(folder / NAME), "--help"], capture_output=True, text=True, check=True,
                          env={"COLUMNS": "78"})
    _packed(share / f"man/man1/{NAME}.1.gz", MANUAL.format(
        date=time.strftime("%Y-%m-%d", time.gmtime(epoch)), version=__version__,
        help=re.sub(r"(?m)^\.", r"\\&.", told.stdout.replace("\\", "\\e").replace("-", "\\-"))))
    _write(share / "lintian/overrides" / NAME, "".join(f"{NAME}: {tag}\n" for tag in OVERRIDES))


def _modes(root: Path) -> None:
    """Programs and folders may be entered by all, libraries and all else only be read."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            program = path.is_dir() or (path.stat().st_mode & 0o111 and ".so" not in path.name)
            path.chmod(0o755 if program else 0o644)


def _control(root: Path, architecture: str) -> None:
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    glibc = max(_glibc(files), default=(2, 17))
    _write(root / "DEBIAN/control", CONTROL.format(name=NAME, version=__version__, architecture=architecture, size=size,
                                                   maintainer=MAINTAINER, glibc=".".join(map(str, glibc))))
    _write(root / "DEBIAN/md5sums", "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files))


def _glibc(files: list[Path]) -> Iterator[tuple[int, ...]]:
    """The versions of glibc whose symbols the programs and libraries among `files` want."""
    for path in files:
        content = path.read_bytes()
        if content.startswith(b"\x7fELF"):
            for found in re.findall(rb"\bGLIBC_(\d+)\.(\d+)", content):
                yield tuple(map(int, found))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 -m tests.packaging.deb FOLDER OUT")
    print(make(Path(sys.argv[1]), Path(sys.argv[2])))
