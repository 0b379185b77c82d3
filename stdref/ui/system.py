"""What the desktop prefers and offers: light or dark, a program that shows folders."""

from __future__ import annotations

import os
import sys


def prefers_dark() -> bool:
    """Whether the desktop is dark, as far as that can be known without waiting for another program."""
    if sys.platform == "win32":
        return _windows_dark()
    if sys.platform == "darwin":
        return _mac_dark()
    theme = os.environ.get("GTK_THEME", "") or _gtk_setting("gtk-theme-name")
    return theme.lower().endswith("dark") or _gtk_setting("gtk-application-prefer-dark-theme") in ("1", "true")


def _gtk_setting(name: str) -> str:
    """A value of GTK's settings file: KDE and GTK desktops both write it, and reading a file costs nothing."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    for version in ("gtk-4.0", "gtk-3.0"):
        try:
            with open(os.path.join(base, version, "settings.ini"), encoding="utf-8", errors="replace") as file:
                for line in file:
                    key, mark, value = line.partition("=")
                    if mark and key.strip() == name:
                        return value.strip()
        except OSError:
            continue  # that version of GTK is not in use
    return ""


def _windows_dark() -> bool:
    if sys.platform != "win32":
        return False
    import winreg

    path = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
            return bool(winreg.QueryValueEx(key, "AppsUseLightTheme")[0] == 0)
    except OSError:
        return False  # older than the setting


def _mac_dark() -> bool:
    """macOS writes the preference into a property list only when it is dark."""
    import plistlib

    path = os.path.expanduser("~/Library/Preferences/.GlobalPreferences.plist")
    try:
        with open(path, "rb") as file:
            return bool(plistlib.load(file).get("AppleInterfaceStyle") == "Dark")
    except (OSError, plistlib.InvalidFileException):
        return False


def show_folder(path: str) -> bool:
    """Have the desktop show a folder; False where nothing is there that could."""
    if sys.platform == "win32":
        os.startfile(path)
        return True
    import shutil

    program = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if program:
        start([program, path])
    return bool(program)


def start(command: list[str]) -> None:
    """Start a program that goes its own way, and take note of its end, so that no dead process is left standing."""
    import subprocess
    import threading

    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    threading.Thread(target=process.wait, name="stdref-started", daemon=True).start()
