"""Where files lie, on each platform and however stdref is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from stdref import paths
from tests.conftest import CHECKOUT

PUT_AWAY = {"STDREF_HOME", "STDREF_ASSETS"}


def asked(package_parent: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a new interpreter that imports stdref from the given folder."""
    environment = {name: value for name, value in os.environ.items() if name not in PUT_AWAY}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=environment, cwd=package_parent, capture_output=True, text=True, check=False)


def copied(parent: Path) -> Path:
    """A copy of the package in another place, without assets."""
    package = parent / "stdref"
    package.mkdir(parents=True)
    for name in ("__init__.py", "paths.py"):
        (package / name).write_text((CHECKOUT / "stdref" / name).read_text(encoding="utf-8"), encoding="utf-8")
    return package


WHERE = "from stdref import paths; print(paths.assets())"


def test_assets_of_a_checkout_lie_beside_the_package(tmp_path: Path) -> None:
    copied(tmp_path)
    (tmp_path / "assets").mkdir()
    assert asked(tmp_path, WHERE).stdout.strip() == str(tmp_path / "assets")


def test_assets_of_an_installed_package_lie_inside_and_win(tmp_path: Path) -> None:
    package = copied(tmp_path)
    (tmp_path / "assets").mkdir()
    (package / "assets").mkdir()
    assert asked(tmp_path, WHERE).stdout.strip() == str(package / "assets")


def test_assets_of_the_packaged_app_lie_in_its_bundle(tmp_path: Path) -> None:
    copied(tmp_path)
    (tmp_path / "bundle" / "assets").mkdir(parents=True)
    frozen = f"import sys; sys.frozen = True; sys._MEIPASS = {str(tmp_path / 'bundle')!r}; "
    assert asked(tmp_path, frozen + WHERE).stdout.strip() == str(tmp_path / "bundle" / "assets")


def test_assets_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STDREF_ASSETS", str(tmp_path))
    assert paths.assets() == str(tmp_path)


def test_missing_assets_are_named_with_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = copied(tmp_path)
    failed = asked(tmp_path, WHERE)
    assert failed.returncode == 1
    last = failed.stderr.splitlines()[-1]
    assert str(package / "assets") in last and str(tmp_path / "assets") in last and "install stdref again" in last
    monkeypatch.setenv("STDREF_ASSETS", str(tmp_path / "nowhere"))
    with pytest.raises(paths.UnusableFolder, match=r"nowhere; set STDREF_ASSETS"):
        paths.assets()


def test_one_folder_for_all_that_is_the_readers(home: Path) -> None:
    assert paths.settings_file() == str(home / "config" / "settings.json")
    assert paths.cache_dir() == str(home / "cache")
    assert paths.data_dir() == str(home / "data")
    assert paths.log_file() == str(home / "log" / "stdref.log")
    assert not home.exists(), "asking must not make folders"


def test_a_relative_chosen_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("STDREF_HOME", "portable")
    assert paths.cache_dir() == str(tmp_path / "portable" / "cache")


@pytest.mark.skipif(os.name == "nt", reason="absolute paths are written differently there")
class TestCustoms:
    """The folders that each platform has for such files."""

    def test_linux(self) -> None:
        found = paths.folders("linux", {}, "/h")
        assert found == ("/h/.config/stdref", "/h/.cache/stdref", "/h/.local/share/stdref", "/h/.local/state/stdref")

    def test_linux_with_the_variables_of_xdg(self) -> None:
        environ = {"XDG_CONFIG_HOME": "/c", "XDG_CACHE_HOME": "/k", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s"}
        assert paths.folders("linux", environ, "/h") == ("/c/stdref", "/k/stdref", "/d/stdref", "/s/stdref")

    @pytest.mark.parametrize("value", ["", "relative/folder", "~/folder"])
    def test_linux_ignores_a_relative_variable(self, value: str) -> None:
        assert paths.folders("linux", {"XDG_CONFIG_HOME": value}, "/h").config == "/h/.config/stdref"

    def test_windows(self) -> None:
        roaming, local = "/h/AppData/Roaming/stdref", "/h/AppData/Local/stdref"
        expected = (roaming, f"{local}/cache", f"{roaming}/data", f"{local}/log")
        assert paths.folders("win32", {}, "/h") == expected
        environ = {"APPDATA": "/r", "LOCALAPPDATA": "/l"}
        expected = ("/r/stdref", "/l/stdref/cache", "/r/stdref/data", "/l/stdref/log")
        assert paths.folders("win32", environ, "/h") == expected

    def test_macos(self) -> None:
        support = "/h/Library/Application Support/stdref"
        expected = (support, "/h/Library/Caches/stdref", f"{support}/data", "/h/Library/Logs/stdref")
        assert paths.folders("darwin", {"XDG_CONFIG_HOME": "/c"}, "/h") == expected

    @pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
    def test_a_user_without_a_home_is_told(self, platform: str) -> None:
        with pytest.raises(paths.UnusableFolder, match="no home folder; set STDREF_HOME"):
            paths.folders(platform, {}, "~")


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_the_platform_and_home_of_this_process_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("STDREF_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert paths.settings_file() == str(tmp_path / ".config" / "stdref" / "settings.json")


def test_ensure_makes_a_private_folder_once(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert paths.ensure(str(folder)) == str(folder)
    assert paths.ensure(str(folder)) == str(folder)
    assert folder.is_dir()
    if os.name != "nt":
        assert folder.stat().st_mode & 0o077 == 0


def test_ensure_names_the_folder_and_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(paths.UnusableFolder, match=r"file.sub cannot be made .*STDREF_HOME"):
        paths.ensure(str(tmp_path / "file" / "sub"))
    assert issubclass(paths.UnusableFolder, OSError)
