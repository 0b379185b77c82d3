"""What the window needs but not at once: the search index, the interpreters, the names of modules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from stdref import paths
from stdref.edits import EditsNotSaved
from stdref.log import logger
from stdref.reference import interpreters, library
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
    from stdref.reference.library import Symbol
    from stdref.search.engine import Engine
    from stdref.settings import Settings
    from stdref.ui.status import StatusBar
    from stdref.ui.theme import Theme


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
        """The names of modules can be asked for from now on."""

    def use_interpreter(self, interpreter: Interpreter) -> None:
        """Run examples with `interpreter` from now on."""


class Services:
    """Begins its work when made; each part reports to the app when it is there."""

    def __init__(self, app: Client) -> None:
        self._app = app
        self._background = Background(app.root)
        self._own_cache: tempfile.TemporaryDirectory[str] | None = None
        self._cache = self._usable_cache()
        self._interpreters: tuple[Interpreter, ...] = ()
        self._symbols: dict[str, tuple[Symbol, ...]] = {}
        if app.settings.interpreter:
            self.ask(app.settings.interpreter)
        self._background.run(workspace.sweep, lambda future: None)
        self._background.run(app.theme.shapes.save, self._kept)

    @property
    def busy(self) -> bool:
        """Whether something is still under way."""
        return self._background.busy

    def prepare_search(self) -> None:
        """Build the index, or see that there is one; it is opened with the first search, since it takes memory."""
        catalog, python, cache = self._app.catalog, interpreters.own().python, self._cache

        def prepared() -> None:
            from stdref.search import index  # with sqlite3, in the thread: both take a while to load

            index.prepare(catalog, cache, python)

        if cache:
            self._background.run(prepared, self._indexed)

    def open_search(self) -> None:
        """Search with the index from now on, built first where it is missing or damaged."""
        catalog, python, cache = self._app.catalog, interpreters.own().python, self._cache

        def opened() -> Engine:
            from stdref.search import index

            return index.open_engine(index.prepare(catalog, cache, python)) if cache else index.in_memory(
                catalog, python)

        self._background.run(opened, self._indexed)

    def interpreters(self, found: Callable[[tuple[Interpreter, ...]], None]) -> None:
        """Call `found` with the interpreters of this machine: at once, or when each has been run for the first time."""
        if self._interpreters:
            found(self._interpreters)
            return

        def done(future: Future[list[Interpreter]]) -> None:
            self._interpreters = tuple(future.result())
            found(self._interpreters)

        self._background.run(interpreters.find, done)

    def ask(self, python: str) -> None:
        """Use the interpreter `python` if it answers, or say that it does not."""
        self._background.run(lambda: interpreters.describe(python), self._answered)

    def symbols(self, module: str) -> tuple[Symbol, ...]:
        """The names of `module` in the interpreter that runs stdref; empty while they are not known."""
        if module not in self._symbols and self._cache:
            own = interpreters.own()
            known = library.known_symbols(own.python, own.version, module, self._cache)
            if known is None:
                return ()
            self._symbols[module] = known
        return self._symbols.get(module, ())

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
            if engine is None:
                self._app.know_names()
            else:
                self._app.use_engine(engine)
        except (OSError, DatabaseError, library.ProbeError, interpreters.NoInterpreter) as error:
            logger().warning("no search index: %s", error)
            self._app.status.say(f"Only names of modules can be searched: {error}")

    def _kept(self, future: Future[None]) -> None:
        try:
            future.result()
        except OSError as error:
            logger().warning("the drawn shapes are not kept: %s", error)

    def _answered(self, future: Future[Interpreter]) -> None:
        app = self._app
        try:
            app.use_interpreter(future.result())
        except interpreters.NoInterpreter as error:
            app.status.say(f"{error}. Python {app.interpreter.version} is used instead.")
