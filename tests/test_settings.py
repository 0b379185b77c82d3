"""The settings file: only differences, nothing lost, nothing harmed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from stdref.settings import Loaded, Settings, SettingsNotSaved, Store
from tests.conftest import CHECKOUT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def given(path: Path, text: str | bytes) -> Store:
    """A store whose file holds the text."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return Store(str(path))


def held(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def names(path: Path) -> list[str]:
    return sorted(os.listdir(path.parent))


def test_without_a_file_the_defaults_hold_and_none_is_made(path: Path) -> None:
    store = Store(str(path))
    assert store.load() == (Settings(), ())
    store.save(Settings())
    assert not path.exists()


def test_only_differences_are_written_and_all_come_back(path: Path) -> None:
    chosen = Settings(theme="dark", sashes=(200, 640), interpreter="C:\\Jürgen\\python.exe", flat=True)
    assert Store(str(path)).save(chosen) == ()
    assert held(path) == {
        "theme": "dark", "sashes": [200, 640], "interpreter": "C:\\Jürgen\\python.exe", "flat": True
    }
    assert Store(str(path)).load() == (chosen, ())
    assert names(path) == ["settings.json"], "no temporary file may stay"


def test_a_setting_put_back_to_its_default_leaves_the_file(path: Path) -> None:
    store = given(path, '{"theme": "dark", "font_size": 14}')
    store.save(store.load().settings._replace(theme="system"))
    assert held(path) == {"font_size": 14}


def test_unknown_keys_are_kept(path: Path) -> None:
    store = given(path, '{"from_the_future": {"deep": [1, null]}, "theme": "dark"}')
    loaded = store.load()
    assert loaded == Loaded(Settings(theme="dark"))
    store.save(loaded.settings._replace(font_size=12))
    assert held(path) == {"from_the_future": {"deep": [1, None]}, "theme": "dark", "font_size": 12}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"), ("theme", ["dark"]), ("font_size", "12"), ("font_size", True), ("font_size", 900),
        ("font_size", 12.0), ("geometry", None), ("sashes", [1, "2"]), ("sashes", [True]), ("sashes", 3),
        ("interpreter", 1), ("last", {}), ("flat", 1),
    ],
)  # fmt: skip
def test_a_wrong_value_resets_that_setting_only_and_stays_until_changed(path: Path, name: str, value: object) -> None:
    others: dict[str, object] = {"last": "json"} if name != "last" else {"flat": True}
    store = given(path, json.dumps({name: value, **others}))
    settings, notes = store.load()
    assert settings == Settings()._replace(**others)  # type: ignore[arg-type]
    assert len(notes) == 1 and notes[0].startswith(f"{name} in {path} is {value!r} instead of ")

    store.save(settings._replace(geometry="800x600") if name != "geometry" else settings._replace(theme="dark"))
    assert held(path)[name] == value


def test_a_wrong_value_is_replaced_by_what_the_reader_chooses(path: Path) -> None:
    store = given(path, '{"theme": "pink"}')
    store.save(store.load().settings._replace(theme="light"))
    assert held(path) == {"theme": "light"}


@pytest.mark.parametrize(
    "damage",
    [b"", b"\0" * 50, b'{"theme": "dark"', b"\xff\xfe{}", b"[1, 2]", b"[" * 100_000, b"1" * 5000],
    ids=["empty", "zeros", "cut off", "not UTF-8", "no object", "nested", "a huge number"],
)
def test_a_damaged_file_is_set_aside_and_named(path: Path, damage: bytes) -> None:
    store = given(path, damage)
    settings, notes = store.load()
    kept = path.with_name("settings.corrupt-1.json")
    assert settings == Settings()
    assert len(notes) == 1 and str(kept) in notes[0]
    assert kept.read_bytes() == damage
    assert store.load() == (Settings(), ()), "told once"

    store.save(Settings(theme="dark"))
    assert held(path) == {"theme": "dark"}


def test_each_damaged_file_gets_its_own_name(path: Path) -> None:
    for text in ("first", "second"):
        given(path, text).load()
    assert names(path) == ["settings.corrupt-1.json", "settings.corrupt-2.json"]
    assert path.with_name("settings.corrupt-2.json").read_text() == "second"


def test_a_folder_in_place_of_the_file_is_set_aside(path: Path) -> None:
    path.mkdir(parents=True)
    assert len(Store(str(path)).load().notes) == 1
    assert names(path) == ["settings.corrupt-1.json"]


def test_a_file_from_an_editor_with_a_byte_order_mark_is_read(path: Path) -> None:
    assert given(path, b'\xef\xbb\xbf{"theme": "light"}').load() == (Settings(theme="light"), ())


def test_two_windows_keep_each_others_changes(path: Path) -> None:
    first, second = Store(str(path)), Store(str(path))
    mine, yours = first.load().settings, second.load().settings
    first.save(mine._replace(theme="dark"))
    second.save(yours._replace(geometry="800x600"))
    first.save(mine._replace(theme="dark", font_size=12))
    assert held(path) == {"theme": "dark", "geometry": "800x600", "font_size": 12}


def test_a_file_that_vanished_is_written_whole_again(path: Path) -> None:
    store = given(path, '{"theme": "dark"}')
    settings = store.load().settings
    path.unlink()
    store.save(settings._replace(flat=True))
    assert held(path) == {"theme": "dark", "flat": True}


def test_a_file_damaged_meanwhile_is_set_aside_before_saving(path: Path) -> None:
    store = given(path, '{"theme": "dark"}')
    settings = store.load().settings
    path.write_text("damaged")
    notes = store.save(settings._replace(flat=True))
    assert len(notes) == 1 and "settings.corrupt-1.json" in notes[0]
    assert held(path) == {"theme": "dark", "flat": True}


def test_without_a_change_the_file_is_not_touched(path: Path) -> None:
    store = given(path, '{"theme":"dark"}')
    store.save(store.load().settings)
    assert path.read_text() == '{"theme":"dark"}'


def test_a_linked_file_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "stdref.json"
    real.parent.mkdir()
    real.write_text("{}")
    path.parent.mkdir()
    try:
        path.symlink_to(real)
    except OSError:
        pytest.skip("this user may not make links")
    Store(str(path)).save(Settings(flat=True))
    assert path.is_symlink() and held(real) == {"flat": True}


def test_an_impossible_folder_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = Store(str(tmp_path / "file" / "settings.json"))
    with pytest.raises(SettingsNotSaved, match=r"file cannot be made|file.*STDREF_HOME|delete it"):
        store.save(Settings(flat=True))


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_a_full_disk_leaves_the_old_file_whole(path: Path) -> None:
    given(path, '{"theme": "dark"}')
    code = """
import resource, signal, sys
from stdref.settings import Loaded, Settings, SettingsNotSaved, Store
store = Store(sys.argv[1])
settings = store.load().settings._replace(interpreter="x" * 5000)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    store.save(settings)
except SettingsNotSaved as error:
    print(error)
store.save(settings._replace(interpreter="short"))
"""
    command = [sys.executable, "-c", code, str(path)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert "not saved" in done.stdout and "make room on the disk" in done.stdout
    assert held(path) == {"theme": "dark", "interpreter": "short"}, done.stderr
    assert names(path) == ["settings.json"]


def test_a_crash_at_any_moment_leaves_a_whole_file(path: Path) -> None:
    code = """
import sys
from stdref.settings import Loaded, Settings, Store
store = Store(sys.argv[1])
size = 0
while True:
    size += 1
    store.save(Settings(interpreter="x" * 20_000 + str(size)))
    print(size, flush=True)
"""
    command = [sys.executable, "-c", code, str(path)]
    for round_number in range(5):
        with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"1\n"
            deadline = time.monotonic() + 0.002 * round_number
            while time.monotonic() < deadline:
                pass
            writer.kill()
        assert held(path)["interpreter"].startswith("xxx")
    assert Store(str(path)).load().notes == ()


def test_importing_settings_loads_nothing_heavy() -> None:
    code = "import sys; import stdref.settings, stdref.paths; print(*sys.modules)"
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(CHECKOUT)!r}); {code}"]
    loaded = set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    heavy = {"json", "logging", "pathlib", "tempfile", "subprocess", "dataclasses", "webbrowser", "asyncio"}
    assert "stdref.settings" in loaded and not loaded & heavy
