"""What the window needs but not at once: the search index, the interpreters, the names of modules."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING, Protocol

from stdref import paths
from stdref.catalog.target import Target
from stdref.edits import EditsNotSaved
from stdref.log import logger
from stdref.reference import interpreters, library
from stdref.reference.known import open_reference
from stdref.run import workspace
from stdref.ui.background import Background

if TYPE_CHECKING:
    import tempfile
    import tkinter
    from collections.abc import Callable
    from concurrent.futures import Future

    from stdref.catalog.manifest import Catalog
    from stdref.edits import Edits
    from stdref.reference.interpreters import Interpreter
    from stdref.reference.known import Known, Package, Reference
    from stdref.reference.library import Module
    from stdref.search.engine import Engine
    from stdref.settings import Settings
    from stdref.ui.status import StatusBar
    from stdref.ui.theme import Theme

REPORT = 250  # milliseconds between two words on how far the interpreter has been asked


class Client(Protocol):
    """What the services need of the app that they report to."""

    root: tkinter.Tk
    theme: Theme
    catalog: Catalog
    settings: Settings
    status: StatusBar
    interpreter: Interpreter

    def use_engine(self, engine: Engine) -> None:
        """Search with `engine` from now on."""

    def know_names(self) -> None:
        """More is known of names than before."""

    def offer_packages(self, packages: tuple[Package, ...]) -> None:
        """Show the installed packages of the interpreter in the tree."""

    def remember(self, python: str) -> None:
        """Keep an interpreter that the reader picked."""

    def use_interpreter(self, interpreter: Interpreter) -> None:
        """Run examples with `interpreter` from now on."""


class Services:
    """Begins its work when made; each part reports to the app when it is there."""

    def __init__(self, app: Client) -> None:
        self._app = app
        self._background = Background(app.root)
        self._own_cache: tempfile.TemporaryDirectory[str] | None = None
        self._cache = self._usable_cache()
        # Another thread, so that a page need not wait until the index is built.
        self._asking = Background(app.root)
        self._asked: set[str] = set()
        self._reference: Reference | None = None
        self._found: interpreters.Found | None = None
        self._done = (0, 0)  # how many modules of how many the interpreter has spoken of
        self._opened = False
        self._timer = ""
        if app.settings.interpreter:
            self.ask(app.settings.interpreter)
        self._background.run(workspace.sweep, lambda future: None)
        if paths.bundle():
            from stdref import unpacked

            self._background.run(unpacked.sweep, lambda future: None)
        self._background.run(app.theme.shapes.save, self._kept)

    @property
    def busy(self) -> bool:
        """Whether something is still under way."""
        return self._background.busy or self._asking.busy

    def prepare_search(self) -> None:
        """Build the index, or see that there is one; it is opened with the first search, since it takes memory."""
        catalog, python, cache = self._app.catalog, self._app.interpreter.python, self._cache

        def prepared() -> None:
            from stdref.search import index  # with sqlite3, in the thread: both take a while to load

            index.prepare(catalog, cache, python, self._told)

        if cache:
            self._background.run(prepared, self._indexed)
            self._begin_report()

    def open_search(self) -> None:
        """Search with the index from now on, built first where it is missing or damaged."""
        catalog, python, cache = self._app.catalog, self._app.interpreter.python, self._cache
        self._opened = True

        def opened() -> Engine:
            from stdref.search import index

            return index.open_engine(index.prepare(catalog, cache, python, self._told)) if cache else index.in_memory(
                catalog, python)

        self._background.run(opened, self._indexed)
        self._begin_report()

    def _told(self, done: int, of: int) -> None:
        # Called in the thread, which must not touch the window.
        self._done = (done, of)

    def _report(self) -> None:
        """Say how far the interpreter has been asked, while it is."""
        self._timer = ""
        done, of = self._done
        version, busy = self._app.interpreter.version, self._background.busy
        if of:
            asked = f"Python {version} is asked about its modules: {done} of {of}"
            self._app.status.murmur(f"The names of Python {version} are known." if not busy else
                                    asked if done < of else "The search is prepared ...")
        if busy:
            self._timer = self._app.root.after(REPORT, self._report)
        else:
            self._done = (0, 0)

    def _begin_report(self) -> None:
        if not self._timer:
            self._timer = self._app.root.after(REPORT, self._report)

    def interpreters(self, found: Callable[[tuple[Interpreter, ...], tuple[str, ...]], None]) -> None:
        """Call `found` with the interpreters of this machine and what is to be said of picked ones that do not answer.

        At once, or when each has been run for the first time.
        """
        if self._found is not None:
            found(*self._found)
            return
        picked = self._app.settings.interpreters

        def done(future: Future[interpreters.Found]) -> None:
            self._found = future.result()
            found(*self._found)

        self._asking.run(lambda: interpreters.find(picked), done)

    def ask(self, python: str) -> None:
        """Use the interpreter `python` if it answers, or say that it does not."""
        self._background.run(lambda: interpreters.describe(python), self._answered)

    def pick(self, path: str) -> None:
        """Use what the reader picked: an interpreter, or a folder with a virtual environment in it."""
        python = interpreters.in_folder(path) if os.path.isdir(path) else path
        if not python:
            self._app.status.say(f"There is no virtual environment in {path}: pick its folder, or the one around it.")
            return
        self._found = None
        self._background.run(lambda: interpreters.describe(python), lambda future: self._answered(future, True))

    # -- the reference ---------------------------------------------------------------------------------------------

    @property
    def reference(self) -> Reference:
        """What is known with the interpreter in use."""
        if self._reference is None:
            self._reference = open_reference(self._app.interpreter, paths.assets(), self._cache)
        return self._reference

    def turn_to(self, interpreter: Interpreter) -> None:
        """Ask `interpreter` from now on."""
        self._reference = None
        self._asked.clear()
        self._app.offer_packages(())
        (self.open_search if self._opened else self.prepare_search)()
        self.look_for_packages()

    def said(self, module: str) -> Module | None:
        """What the interpreter says of a module; where it has not been asked, it is, and None returned for now."""
        reference = self.reference
        found = reference.module(module)
        if found is None:
            self._look(module, lambda: reference.ask(module))
        return found

    def known(self, target: Target) -> Known | None:
        """What is known of a name; where the interpreter has not been asked for it, it is."""
        reference = self.reference
        found = reference.find(target.anchor)
        if found is None or found.symbol is None:
            self._look(target.anchor, lambda: reference.look(target.anchor))
        return found

    def _look(self, name: str, work: Callable[[], object]) -> None:
        if name in self._asked:
            return
        self._asked.add(name)

        def looked(future: Future[object]) -> None:
            try:
                future.result()
            except library.ProbeError as error:
                logger().warning("%s", error)
                self._app.status.say(str(error))
            else:
                self._app.know_names()
                _keep()

        self._asking.run(work, looked)

    def look_for_packages(self) -> None:
        """Find what is installed for the interpreter, for the tree."""
        reference = self.reference

        def listed(future: Future[tuple[Package, ...]]) -> None:
            try:
                packages = future.result()
            except library.ProbeError as error:
                logger().warning("%s", error)
                return
            if reference is self._reference:
                self._app.offer_packages(packages)

        self._asking.run(reference.look_for_packages, listed)

    def foreign(self, name: str) -> Target | None:
        """The place of a name of an installed package; None where it is none."""
        packages = self.reference.packages
        parts = name.split(".")
        for end in range(len(parts), 0, -1):
            module = ".".join(parts[:end])
            if module in packages:
                return Target(module, name if end < len(parts) else "")
        return None

    def save(self, edits: Edits) -> None:
        """Write the reader's edits; what prevents that is said."""
        def saved(future: Future[None]) -> None:
            try:
                future.result()
            except EditsNotSaved as error:
                logger().warning("%s", error)
                self._app.status.say(str(error))

        self._background.run(edits.flush, saved)

    def close(self) -> None:
        """Forget everything that is under way."""
        self._background.close()
        self._asking.close()
        if self._timer:
            self._app.root.after_cancel(self._timer)
        if self._own_cache is not None:
            self._own_cache.cleanup()

    def _usable_cache(self) -> str:
        """The cache folder, one for this window alone where that cannot be made, or none at all."""
        try:
            return paths.ensure(paths.cache_dir())
        except OSError as error:
            logger().warning("%s", error)
            self._app.status.say(str(error))
        try:
            import tempfile

            self._own_cache = tempfile.TemporaryDirectory(prefix="stdref-cache-")
        except OSError as error:
            logger().warning("no temporary folder either: %s", error)
            return ""
        return self._own_cache.name

    def _indexed(self, future: Future[Engine] | Future[None]) -> None:
        from sqlite3 import Error as DatabaseError

        try:
            engine = future.result()
            self._asked.clear()
            if engine is None:
                self._app.know_names()
            else:
                self._app.use_engine(engine)
            _keep()
            if not self.reference.packages:
                self.look_for_packages()
        except (OSError, DatabaseError, library.ProbeError, interpreters.NoInterpreter) as error:
            logger().warning("no search index: %s", error)
            self._app.status.say(f"Only names of modules can be searched: {error}")

    def _kept(self, future: Future[None]) -> None:
        try:
            future.result()
        except OSError as error:
            logger().warning("the drawn shapes are not kept: %s", error)

    def _answered(self, future: Future[Interpreter], picked: bool = False) -> None:
        app = self._app
        try:
            interpreter = future.result()
        except interpreters.NoInterpreter as error:
            app.status.say(f"{error}. Python {app.interpreter.version} is used instead.")
            return
        app.use_interpreter(interpreter)
        if picked:
            app.remember(interpreter.python)


def _keep() -> None:
    """Spare the garbage collector what has been read: it is much, it stays, and looking through it takes a frame."""
    gc.freeze()
