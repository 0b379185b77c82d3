"""What is run: command lines, environments and folders."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from stdref.run.command import Job, argv, environment, shown
from stdref.run.finish import run_to_end
from stdref.run.workspace import Workspace, sweep
from tests.runs import job

PYTHON = os.path.abspath("python")


def _job(*names: str, main: str = "") -> Job:
    return Job(PYTHON, dict.fromkeys(names, ""), main or names[0])


def test_command_line() -> None:
    run = Job(PYTHON, {"main.py": "", "shop/__init__.py": ""}, "main.py", ("runserver", "8000"))
    assert argv(run) == [PYTHON, "-u", "-X", "utf8", "main.py", "runserver", "8000"]
    assert argv(run, "error::DeprecationWarning")[4:6] == ["-W", "error::DeprecationWarning"]


def test_relative_interpreter_is_settled_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert argv(Job(os.path.join("venv", "python"), {"a.py": ""}, "a.py"))[0] == str(tmp_path / "venv" / "python")
    assert argv(Job("python3", {"a.py": ""}, "a.py"))[0] == "python3"


@pytest.mark.parametrize(
    "name", ["", "/etc/a.py", "../a.py", "a/../../b.py", "./a.py", "a//b.py", "a/", "a\\b.py", "C:a.py", "a\0.py"]
)
def test_files_that_could_leave_the_folder_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no path inside"):
        argv(_job("a.py", name, main="a.py"))


def test_script_must_be_a_file_of_the_job_and_no_option() -> None:
    with pytest.raises(ValueError, match="is not one of the files"):
        argv(_job("a.py", main="b.py"))
    with pytest.raises(ValueError, match="option"):
        argv(_job("-c.py"))


def test_environment_is_scrubbed() -> None:
    base = {
        "HOME": "/home", "PATH": "/bin", "PYTHONPATH": "x", "PYTHONSAFEPATH": "1", "PYTHONWARNINGS": "error",
        "VIRTUAL_ENV": "v", "VIRTUAL_ENV_PROMPT": "v", "__PYVENV_LAUNCHER__": "l", "_PYI_ARCHIVE_FILE": "a",
        "_MEIPASS2": "m", "FORCE_COLOR": "1", "COLUMNS": "200", "TCL_LIBRARY": "/own/tcl",
        "LD_LIBRARY_PATH": "/own/lib",
    }  # fmt: skip
    made = environment(os.path.join(os.sep, "py", "bin", "python3"), base)
    assert made == {
        "HOME": "/home", "PATH": os.pathsep.join((os.path.abspath(os.path.join(os.sep, "py", "bin")), "/bin")),
        "TCL_LIBRARY": "/own/tcl", "LD_LIBRARY_PATH": "/own/lib", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8:backslashreplace", "PYTHONNOUSERSITE": "1", "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "0", "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "80", "LINES": "24",
    }  # fmt: skip
    assert environment("python3", {"PATH": "/bin"})["PATH"] == "/bin"


def test_packaged_app_hides_its_own_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    base = {"LD_LIBRARY_PATH": "/app", "LD_LIBRARY_PATH_ORIG": "/own", "LIBPATH": "/app", "TCL_LIBRARY": "/app/tcl"}
    made = environment("python3", base)
    assert made["LD_LIBRARY_PATH"] == "/own"
    assert not {"LIBPATH", "TCL_LIBRARY", "LD_LIBRARY_PATH_ORIG"} & made.keys()


def test_command_line_as_shown() -> None:
    assert shown(job("", "runserver", "8000")) == "python example.py runserver 8000"
    assert shown(job("", "two words", "")) == "python example.py 'two words' ''"


def test_example_sees_its_own_folder_and_modules_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "stray.py").write_text("print('stray')", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    code = """
        import importlib.util, os, sys, tempfile
        import sibling
        print(sorted(os.listdir()), importlib.util.find_spec("stray"))
        print(sys.stdout.encoding, sys.flags.utf8_mode, hash("a"))
        print(os.path.samefile(os.path.dirname(tempfile.gettempdir()), os.path.dirname(os.getcwd())))
    """
    command = [sys.executable, "-c", "print(hash('a'))"]
    number = subprocess.check_output(command, env={**os.environ, "PYTHONHASHSEED": "0"}, text=True)
    done = run_to_end(job(code, sibling="print('sibling')"), timeout=20)
    assert done.text == f"sibling\n['example.py', 'sibling.py'] None\nutf-8 1 {number}True\n"


def test_files_are_written_as_they_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    workspace = Workspace()
    workspace.fill({"shop/cart/__init__.py": "é\r\n", "bad.py": "'\ud800'"})
    assert Path(workspace.path, "shop", "cart", "__init__.py").read_bytes() == b"\xc3\xa9\r\n"
    assert Path(workspace.path, "bad.py").read_bytes() == b"'\xed\xa0\x80'"
    with pytest.raises(ValueError, match="no path inside"):
        workspace.fill({"../out.py": ""})
    workspace.remove()
    workspace.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_removal_does_not_follow_links(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").write_text("mine", encoding="utf-8")
    workspace = Workspace()
    os.symlink(kept, os.path.join(workspace.path, "link"))
    workspace.remove()
    replaced = Workspace()
    folder = os.path.dirname(replaced.path)
    shutil.rmtree(folder)
    os.symlink(kept, folder)
    replaced.remove()
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert (kept / "file").read_text(encoding="utf-8") == "mine"


def test_folder_that_resists_is_logged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    workspace = Workspace()
    monkeypatch.setattr(shutil, "rmtree", refuse)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    workspace.remove()
    assert os.path.dirname(workspace.path) in caplog.text


def test_sweep_takes_only_old_folders_of_ours(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    Workspace()
    (tmp_path / "stdref-main").mkdir()
    (tmp_path / "stdref-run-of-mine").mkdir()
    (tmp_path / "stdref-run-12345678").write_text("a file", encoding="utf-8")
    assert sweep() == 0
    assert sweep(time.time() + 25 * 60 * 60) == 1
    kept = {path.name for path in tmp_path.iterdir()}
    assert kept == {"stdref-main", "stdref-run-12345678", "stdref-run-of-mine"}
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    assert sweep() == 0
