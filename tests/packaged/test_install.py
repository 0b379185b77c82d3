"""What is installed: the Debian package in a system that has nothing else, and the wheel in an environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from stdref import __version__
from tests.conftest import CHECKOUT
from tests.packaged.building import copy_checkout
from tests.packaged.conftest import Windows, strangers

ROOT = CHECKOUT / ".venv-tests" / "minimal"
SUITE = "bookworm"
USER = pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0 or shutil.which("debootstrap") is None,
                          reason="needs root and debootstrap")
STRAY = re.compile(r"^tests?/|(^|/)(\.git\w*|\.ci|__pycache__|screenshots)(/|$)|\.pyc$|~$")


@pytest.fixture(scope="session")
def minimal() -> Path:
    """The root of a system that has no Python, no libraries of X and no fonts; made once and kept."""
    if not (ROOT / "usr/bin/dpkg").exists() or (ROOT / "debootstrap").exists():
        shutil.rmtree(ROOT, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", SUITE, str(ROOT), *_mirror()]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if done.returncode:
            pytest.skip(f"debootstrap made no root: {done.stdout[-500:]}")
    assert not list(ROOT.glob("usr/bin/python*"))
    assert not list(ROOT.glob("usr/lib/*/libX11*"))
    return ROOT


def test_lintian_finds_no_errors(lintian: subprocess.Popen[str] | None) -> None:
    if lintian is None:
        pytest.skip("needs lintian and dpkg-deb")
    said, _ = lintian.communicate()
    assert lintian.returncode == 0, said


def test_metadata_is_valid(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", package, tmp_path / "root"], check=True)
    checks = {"appstreamcli": ["validate", "--no-net", "share/metainfo/org.stdref.stdref.metainfo.xml"],
              "desktop-file-validate": ["share/applications/stdref.desktop"]}
    known = [(program, arguments) for program, arguments in checks.items() if shutil.which(program)]
    if not known:
        pytest.skip(f"needs one of {', '.join(checks)}")
    for program, arguments in known:
        done = subprocess.run([program, *arguments], cwd=tmp_path / "root/usr", capture_output=True, text=True,
                              check=False)
        assert done.returncode == 0, done.stdout + done.stderr


@USER
def test_installs_starts_and_goes_in_a_minimal_system(package: Path, minimal: Path, display: dict[str, str],
                                                      windows: Windows) -> None:
    before = set(_files(minimal))
    user = minimal / "tmp" / "user"
    user.mkdir()
    shutil.copy2(package, user / "stdref.deb")
    shutil.copy2(display["XAUTHORITY"], user / "Xauthority")
    subprocess.run(["mount", "-t", "proc", "proc", minimal / "proc"], check=True)
    try:
        _inside(minimal, "dpkg", "-i", "/tmp/user/stdref.deb")
        assert "all is well" in _inside(minimal, "stdref", "--selftest")
        assert "json.dumps" in _inside(minimal, "stdref", "show", "json.dumps")
        with windows(str(shutil.which("chroot")), str(minimal), "/usr/bin/stdref", HOME="/tmp/user", TMPDIR="/tmp/user",
                     STDREF_HOME="/tmp/user/stdref", XAUTHORITY="/tmp/user/Xauthority") as (process, remote):
            remote.search("unzip a file", "zipfile.ZipFile.extractall")
            remote.await_words("shutil")
            remote.press("F5")
            remote.await_words("exit 0")
            assert strangers(process.pid, minimal / "usr/lib/stdref") == []
    finally:
        _inside(minimal, "dpkg", "--purge", "stdref")
        subprocess.run(["umount", "-l", minimal / "proc"], check=True)
        shutil.rmtree(user)
    assert [name for name in set(_files(minimal)) - before if not name.startswith(("var/lib/dpkg/", "var/log/"))] == []


def test_wheel_and_sdist_hold_what_they_should(tmp_path: Path) -> None:
    source = tmp_path / "source"
    copy_checkout(source)
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path / "dist", source], check=True,
                   stdout=subprocess.DEVNULL)
    wheel, = (tmp_path / "dist").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if STRAY.search(name)] == []
    assert {name.partition("/")[0] for name in names} == {"stdref", f"stdref-{__version__}.dist-info"}
    given = {name.removeprefix("stdref/assets/") for name in names if name.startswith("stdref/assets/")}
    assert given == _assets(source)
    sdist, = (tmp_path / "dist").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "assets/catalog/catalog.json"} <= inside
    assert [name for name in inside if name.endswith((".pyc", "~")) or name.startswith((".git", ".ci"))] == []
    target = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", target], check=True)
    python = target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    subprocess.run([sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", wheel],
                   check=True)
    command = python.with_name("stdref.exe" if os.name == "nt" else "stdref")
    done = subprocess.run([command, "run", "json/quick_start"], capture_output=True, text=True, check=True,
                          cwd=tmp_path, env={**os.environ, "STDREF_HOME": str(tmp_path / "home")})
    assert "{" in done.stdout


def _assets(source: Path) -> set[str]:
    """The assets that are given away: all but the pictures of the README."""
    assets = source / "assets"
    found = (path.relative_to(assets).as_posix() for path in assets.rglob("*") if path.is_file())
    return {name for name in found if not name.startswith("screenshots/")}


def _mirror() -> list[str]:
    """Where this machine gets its own packages from."""
    said = "\n".join(path.read_text(encoding="utf-8") for path in
                     (*Path("/etc/apt").glob("*.list"), *Path("/etc/apt/sources.list.d").glob("*")))
    return re.findall(r"https?://\S+/debian/?(?=\s|$)", said)[:1]


def _inside(root: Path, *command: str) -> str:
    """What a command prints in the system below `root`."""
    done = subprocess.run(["chroot", root, *command], capture_output=True, text=True, check=False,
                          env={"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"})
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _files(root: Path) -> Iterator[str]:
    for folder, _, names in os.walk(root):
        if "/proc" not in folder:
            yield from (os.path.relpath(os.path.join(folder, name), root) for name in names)
