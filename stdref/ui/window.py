"""Opens the window, tells what prevents it, and starts what can wait until after the first paint."""

from __future__ import annotations

import os
import sys
import tkinter
from typing import TYPE_CHECKING

from stdref import paths
from stdref.catalog import manifest
from stdref.catalog.model import CatalogError
from stdref.search.engine import Engine
from stdref.settings import Store
from stdref.ui.app import App
from stdref.ui.theme import Theme

if TYPE_CHECKING:
    from types import TracebackType

    from stdref.catalog.manifest import Catalog
    from stdref.catalog.model import Problem
    from stdref.settings import Settings

SIZE = "1280x800"


def open_window(name: str) -> int:
    """Open the window, at `name` if it is given, and return the exit status when it is closed."""
    _sharpen()
    try:
        root = tkinter.Tk(className="stdref")
    except tkinter.TclError as error:
        print(f"stdref: no window can be opened ({error}): start it on a desktop, or use `stdref show NAME`",
              file=sys.stderr)
        return 1
    root.withdraw()
    app = build(root)
    # Painted before anything else is begun.
    root.deiconify()
    root.update_idletasks()
    root.after_idle(lambda: root.after(1, lambda: app.start(name)))
    root.mainloop()
    return 0


def build(root: tkinter.Tk) -> App:
    """The whole window in `root`, with whatever of settings and catalog can be read."""
    store = Store(paths.settings_file())
    settings, notes = store.load()
    root.title("stdref")
    root.minsize(640, 480)
    root.geometry(settings.geometry or SIZE)
    root.report_callback_exception = _report  # tkinter's own way to hear of errors
    theme = Theme(root, _palette(settings), settings.font_size, settings.flat)
    catalog, problem = read_catalog()
    root.update_idletasks()
    app = App(root, theme, catalog, store, settings, Engine.of_modules(catalog))
    root.protocol("WM_DELETE_WINDOW", app.close)
    app.tell(notes, problem)
    return app


def read_catalog() -> tuple[Catalog, Problem | None]:
    """The catalog, or an empty one and what is wrong with it."""
    try:
        folder = os.path.join(paths.assets(), "catalog")
    except paths.UnusableFolder as error:
        from stdref.catalog.model import Problem

        return manifest.Catalog("", ()), Problem("assets", 1, str(error), "install stdref again")
    try:
        return manifest.load(folder), None
    except CatalogError as error:
        return manifest.Catalog(folder, ()), error.problem


def _palette(settings: Settings) -> str:
    if settings.theme != "system":
        return settings.theme
    from stdref.ui.system import prefers_dark

    return "dark" if prefers_dark() else "light"


def _sharpen() -> None:
    """Ask Windows for real pixels; must come before the first window."""
    if sys.platform == "win32":
        import ctypes

        try:
            ctypes.OleDLL("shcore").SetProcessDpiAwareness(1)
        except OSError:
            return  # Windows 7 has no such call, and nothing to sharpen


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error that escaped a callback: the reader sees no traceback, and nothing is swallowed."""
    from stdref.log import logger

    logger().error("in a callback", exc_info=(kind, error, trace))
