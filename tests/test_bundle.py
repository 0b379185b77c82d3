"""What differs in the packaged app: its Python and its ready-made index; the shortcut and self-test of any stdref."""

from __future__ import annotations

import mmap
import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from stdref import paths
from stdref import unpacked as unpacked_apps
from stdref.catalog import manifest
from stdref.catalog.manifest import Catalog
from stdref.reference.interpreters import describe, own
from stdref.reference.known import open_reference
from stdref.search import index
from tests.commands import stdref
from tests.search import write_catalog


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    """The catalog of a packaged app that this process is made to be, with an index and the reference of json."""
    folder = tmp_path / "bundle"
    write_catalog(folder / "assets", monkeypatch)
    monkeypatch.delenv("STDREF_ASSETS")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    python = Path(paths.bundled_python())
    python.parent.mkdir(parents=True)
    python.symlink_to(os.path.realpath(sys.executable))
    catalog = manifest.load(str(folder / "assets" / "catalog"))
    reference = open_reference(own(), paths.assets(), str(tmp_path / "making"))
    reference.fill(["json"])
    (folder / "ready").mkdir()
    [made] = (tmp_path / "making").glob("reference-*")
    shutil.copytree(made, folder / "ready" / "reference")
    index.build(catalog, reference, str(folder / "ready" / index.SHIPPED), index.shipped_key())
    return catalog


linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a link is no interpreter, and menus are others")


@linux
def test_examples_have_the_bundled_interpreter(bundle: Catalog) -> None:
    assert own().python == paths.bundled_python() != sys.executable
    assert describe(own().python).version == own().version


@linux
def test_ready_made_index_is_used_as_long_as_it_is_sound(bundle: Catalog, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    shipped = Path(index.prepare(bundle, str(cache), own().python))
    assert shipped == Path(paths.ready(), index.SHIPPED)
    assert not cache.exists(), "nothing was made"
    content = bytearray(shipped.read_bytes())
    content[-1] ^= 1
    shipped.write_bytes(content)
    assert Path(index.prepare(bundle, str(cache), own().python)).parent == cache


@linux
def test_ready_made_index_speaks_of_its_own_catalog_only(bundle: Catalog, tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    other = write_catalog(tmp_path / "other", monkeypatch)
    assert paths.ready() == ""
    assert Path(index.prepare(other, str(tmp_path / "cache"), own().python)).parent == tmp_path / "cache"


@linux
def test_ready_made_reference_is_used(bundle: Catalog) -> None:
    found = open_reference(own(), paths.assets(), "").module("json")
    assert found is not None and "json.dumps" in {symbol.name for symbol in found.symbols}


@linux
def test_shortcut_is_put_up_and_taken_away(tmp_path: Path) -> None:
    def files() -> list[Path]:
        return [path for path in tmp_path.rglob("*") if path.is_file()]

    status, said, _ = stdref("--install-shortcut", XDG_DATA_HOME=str(tmp_path))
    entry = tmp_path / "applications" / "stdref.desktop"
    assert (status, str(entry) in said) == (0, True)
    lines = dict(line.split("=", 1) for line in entry.read_text(encoding="utf-8").splitlines() if "=" in line)
    assert lines["MimeType"] == "x-scheme-handler/stdref;" and lines["Exec"].endswith(" -m stdref %u")
    assert Path(lines["Path"], "stdref", "__main__.py").exists(), "a checkout is started from its own folder"
    assert (tmp_path / "icons" / "hicolor" / "48x48" / "apps" / "stdref.png").read_bytes()[:4] == b"\x89PNG"
    assert stdref("--remove-shortcut", XDG_DATA_HOME=str(tmp_path))[0] == 0
    assert [path for path in files() if path.name.startswith("stdref")] == []


@linux
def test_shortcut_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    status, _, said = stdref("--install-shortcut", XDG_DATA_HOME=str(tmp_path / "file"))
    assert status == 1 and "XDG_DATA_HOME" in said and "Traceback" not in said


def test_selftest_says_with_which_python_examples_run() -> None:
    status, said, problem = stdref("--selftest")
    assert (status, problem) == (0, "")
    assert f"Python {own().version}" in said


def unpacked(folder: Path, *, age: float) -> Path:
    """A folder as the one-file app unpacks it, made `age` seconds ago."""
    (folder / "assets" / "catalog").mkdir(parents=True)
    (folder / "assets" / "catalog" / "catalog.json").write_text("{}", encoding="utf-8")
    then = time.time() - age
    os.utime(folder, (then, then))
    return folder


@linux
def test_only_what_a_dead_app_unpacked_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, dead = unpacked(tmp_path / "_MEImine", age=3600), unpacked(tmp_path / "_MEIdead", age=3600)
    young, used = unpacked(tmp_path / "_MEIyoung", age=1), unpacked(tmp_path / "_MEIused", age=3600)
    other = tmp_path / "_MEIother"
    other.mkdir()
    os.utime(other, (0, 0))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(mine), raising=False)
    catalog = used / "assets" / "catalog" / "catalog.json"
    with catalog.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ):
        assert unpacked_apps.sweep() == 1
    assert not dead.exists()
    assert all(folder.exists() for folder in (mine, young, used, other))


def test_nothing_is_swept_where_the_app_is_not_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = unpacked(tmp_path / "_MEIdead", age=3600)
    assert unpacked_apps.sweep() == 0
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "stdref" / "_internal"), raising=False)
    assert unpacked_apps.sweep() == 0
    assert folder.exists()
