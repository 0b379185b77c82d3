"""Opens the window, tells what prevents it, and starts what can wait until after the first paint."""

from __future__ import annotations

import gc
import os
import re
import sys
import tkinter
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from stdref import __version__, paths
from stdref.catalog import manifest
from stdref.catalog.problem import CatalogError
from stdref.edits import Edits
from stdref.settings import Store
from stdref.ui.app import App
from stdref.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from stdref.catalog.manifest import Catalog
    from stdref.catalog.problem import Problem
    from stdref.settings import Settings


TURN = 0.0005  # seconds that a thread may keep others waiting
# Modules that somebody will soon wait for; they are loaded before, but not all at once.
WANTED = ("logging", "stdref.ui.background", "stdref.ui.workbench", "stdref.catalog.page", "stdref.render.flow",
          "stdref.run.process")
SOON, LATER = 1, 250  # milliseconds: for what was asked for, and for the work that nobody waits for


def open_window(name: str) -> int:
    """Open the window, at `name` if it is given, and return the exit status when it is closed."""
    _sharpen()
    # Threads that work in the background let the window have its turn at once, not after 5 ms.
    sys.setswitchinterval(TURN)
    gc.disable()  # nothing of the start is garbage, and looking for some takes its time
    try:
        root = tkinter.Tk(className="stdref")
    except tkinter.TclError as error:
        print(f"stdref: no window can be opened ({error}): start it on a desktop, or use `stdref show NAME`",
              file=sys.stderr)
        return 1
    root.withdraw()
    try:
        app = build(root)
    except paths.UnusableFolder as error:
        print(f"stdref: {error}", file=sys.stderr)
        return 1
    # Painted before anything else is begun; by the event loop, which draws what is seen once.
    root.deiconify()
    root.after(SOON, lambda: app.ask(name))
    # What was made so far stays: nobody need look through it for garbage.
    loads = (partial(import_module, name) for name in WANTED)
    root.after(LATER, lambda: _one_by_one(root, [gc.freeze, gc.enable, *loads, app.theme.complete, app.drawer.prepare,
                                                 app.start]))
    root.mainloop()
    return 0


def _one_by_one(root: tkinter.Tk, steps: list[Callable[[], object]]) -> None:
    """Take the first step, and the others later, so that a key that is pressed meanwhile is heard in between."""
    steps.pop(0)()
    if steps:
        root.after(SOON, lambda: _one_by_one(root, steps))


def build(root: tkinter.Tk) -> App:
    """The whole window in `root`, with whatever of settings and catalog can be read."""
    store = Store(paths.settings_file())
    settings, notes = store.load()
    root.title("stdref")
    root.report_callback_exception = _report  # tkinter's own way to hear of errors
    theme = Theme(root, _palette(settings), settings.font_size, settings.flat,
                  os.path.join(paths.cache_dir(), f"shapes-{__version__}"))
    catalog, problem = read_catalog()
    geometry = _geometry(root, settings, theme)
    root.geometry(geometry)
    root.minsize(theme.px(640), theme.px(480))
    app = App(root, theme, catalog, store, settings,
              Edits(os.path.join(paths.data_dir(), "edits")), int(geometry.split("x")[0]))
    root.protocol("WM_DELETE_WINDOW", app.close)
    app.tell(notes, problem)
    return app


def read_catalog() -> tuple[Catalog, Problem | None]:
    """The catalog, or an empty one and what is wrong with it."""
    try:
        folder = os.path.join(paths.assets(), "catalog")
    except paths.UnusableFolder as error:
        from stdref.catalog.problem import Problem

        return manifest.Catalog("", ()), Problem("assets", 1, str(error), "install stdref again")
    try:
        return manifest.load(folder), None
    except CatalogError as error:
        return manifest.Catalog(folder, ()), error.problem


def _geometry(root: tkinter.Tk, settings: Settings, theme: Theme) -> str:
    """The size and place of the last time if they are on this screen, else a size that suits the font."""
    width, height = root.winfo_screenwidth(), root.winfo_screenheight()
    match = re.fullmatch(r"(\d+)x(\d+)\+(-?\d+)\+(-?\d+)", settings.geometry)
    if match:
        wide, high, left, top = map(int, match.groups())
        if 200 <= wide <= width and 200 <= high <= height and -wide < left < width - 40 and -40 < top < height - 40:
            return settings.geometry
    return f"{min(theme.px(1280), width)}x{min(theme.px(800), height)}"


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
