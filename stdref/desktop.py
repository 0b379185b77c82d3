"""The shortcut in the desktop's menu: `stdref --install-shortcut` and `--remove-shortcut`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from stdref import paths

NAME = "stdref"
ENTRY = """[Desktop Entry]
Type=Application
Name=stdref
GenericName=Python reference
Comment=Look up Python's standard library and run its examples
Exec={command} %u
Icon=stdref
Terminal=false
Categories=Development;Documentation;
Keywords=python;reference;documentation;standard library;cheat sheet;
MimeType=x-scheme-handler/stdref;
StartupWMClass=Stdref
"""
ELSEWHERE = {
    "win32": "press Start, find stdref.exe or its folder, and choose Pin to Start",
    "darwin": "drag stdref.app into the folder Applications",
}
DONE, FAILURE = 0, 1


def install() -> int:
    """Put stdref into the menu of this user's desktop; say where, and return the exit status."""
    if sys.platform in ELSEWHERE:
        print(f"stdref: on this system, {ELSEWHERE[sys.platform]}")
        return FAILURE
    try:
        for source, target in icons(os.path.join(paths.assets(), "icons"), _data()):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copyfile(source, target)
        os.makedirs(os.path.dirname(_entry()), exist_ok=True)
        with open(_entry(), "w", encoding="utf-8") as file:
            file.write(ENTRY.format(command=" ".join(map(_quoted, _command()))) + _folder())
    except OSError as error:
        print(f"stdref: the shortcut cannot be written: {error}; set XDG_DATA_HOME to a folder that can be written",
              file=sys.stderr)
        return FAILURE
    _tell_desktop()
    print(f"stdref: written to {_entry()}; stdref --remove-shortcut takes it away again")
    return DONE


def remove() -> int:
    """Take away what `install` wrote."""
    if sys.platform in ELSEWHERE:
        print("stdref: there is no shortcut of stdref's own on this system")
        return DONE
    try:
        mine = icons(os.path.join(paths.assets(), "icons"), _data())
        for path in (_entry(), *(target for _, target in mine)):
            if os.path.exists(path):
                os.remove(path)
    except OSError as error:
        print(f"stdref: the shortcut cannot be removed: {error}; delete {_entry()} by hand", file=sys.stderr)
        return FAILURE
    _tell_desktop()
    print("stdref: the shortcut is gone")
    return DONE


def _data() -> str:
    """The folder of this user's menus and icons."""
    chosen = os.environ.get("XDG_DATA_HOME", "")
    return chosen if os.path.isabs(chosen) else os.path.join(os.path.expanduser("~"), ".local", "share")


def _entry() -> str:
    return os.path.join(_data(), "applications", f"{NAME}.desktop")


def icons(folder: str, data: str) -> list[tuple[str, str]]:
    """The icons in `folder`, and where below `data`, a folder of menus and icons, the desktop looks for them."""
    theme = os.path.join(data, "icons", "hicolor")
    sizes = {name[len(NAME) + 1:-4] for name in os.listdir(folder) if name.startswith(f"{NAME}-")}
    found = [(os.path.join(folder, f"{NAME}-{size}.png"), os.path.join(theme, f"{size}x{size}", "apps", f"{NAME}.png"))
             for size in sorted(sizes)]
    return [*found, (os.path.join(folder, f"{NAME}.svg"), os.path.join(theme, "scalable", "apps", f"{NAME}.svg"))]


def _command() -> list[str]:
    """What starts this stdref, wherever the desktop does it from."""
    if paths.bundle():
        return [sys.executable]
    installed = os.path.join(os.path.dirname(sys.executable), NAME)
    return [installed] if os.path.exists(installed) and not _folder() else [sys.executable, "-m", NAME]


def _folder() -> str:
    """The line that has a checkout started from its own folder."""
    package = os.path.dirname(os.path.abspath(__file__))
    inside = paths.bundle() or os.path.isdir(os.path.join(package, "assets"))
    return "" if inside else f"Path={os.path.dirname(package)}\n"


def _quoted(argument: str) -> str:
    """An argument as the specification of desktop entries wants it."""
    if all(character.isalnum() or character in "/._-+" for character in argument):
        return argument
    # Escaped twice: as an argument, then as a string of the file.
    escaped = "".join(f"\\{character}" if character in '\\"`$' else character for character in argument)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _tell_desktop() -> None:
    """Have desktops that keep a list of handlers read it again; the others look for themselves."""
    program = shutil.which("update-desktop-database")
    if program:
        subprocess.run([program, "-q", os.path.dirname(_entry())], check=False, stdin=subprocess.DEVNULL)
