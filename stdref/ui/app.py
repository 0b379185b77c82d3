"""The window's composition root and only router: panes report, this decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stdref.catalog.problem import CatalogError
from stdref.catalog.target import Target
from stdref.reference import interpreters
from stdref.render import welcome
from stdref.ui import actions, keys
from stdref.ui.drawer import Drawer
from stdref.ui.finder import Finder
from stdref.ui.header import Header
from stdref.ui.history import History, Visit
from stdref.ui.keeper import Keeper
from stdref.ui.layout import Layout
from stdref.ui.page import PagePane
from stdref.ui.pages import Pages
from stdref.ui.status import StatusBar
from stdref.ui.tree import TreePane

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Callable, Iterator

    from stdref.catalog.manifest import Catalog
    from stdref.catalog.problem import Problem
    from stdref.edits import Edits
    from stdref.reference.interpreters import Interpreter
    from stdref.reference.known import Package
    from stdref.render.blocks import Block
    from stdref.search.engine import Engine
    from stdref.settings import Settings, Store
    from stdref.ui.services import Services
    from stdref.ui.theme import Theme
    from stdref.ui.typeset import Action as PageAction
    from stdref.ui.workbench import Workbench

HOME = Target("")
HELP = Target("", "help")
SAVED = 500  # milliseconds after which settings are saved that nobody waits for


class App:
    """Everything in the window, which is going to be `width` pixels wide.

    `start` begins the services, after the first paint (see `window.open_window`).
    """

    def __init__(self, root: tkinter.Tk, theme: Theme, catalog: Catalog, store: Store, settings: Settings,
                 edits: Edits, width: int) -> None:
        self.root, self.theme, self.catalog = root, theme, catalog
        self.store, self.settings, self.edits = store, settings, edits
        self._keeper = Keeper(root, edits, lambda: self.services)
        self.interpreter = interpreters.own()
        self.services: Services | None = None
        self.target = HOME
        self._saving = ""  # the timer of settings that are not saved yet
        self.pages = Pages(catalog, lambda: self.services, lambda: self.interpreter.version)
        self._history = History()
        self.actions = actions.table(self._doing())
        self._do = {action.id: action.do for action in self.actions}
        self._build(width)
        self._bind()
        self.open(HOME, remember=False)
        self.header.focus()

    def _build(self, width: int) -> None:
        self.layout = Layout(self.root, self.theme, lambda narrow: self.drawer.lie(narrow))
        frame, body = self.layout.frame, self.layout.body
        self.tree = TreePane(body, self.theme, self.catalog, self.open)
        self.finder = Finder(body, self.theme, self.layout, self.tree, self.catalog, self._open_found,
                             self._open_search, self._search_lost, self.settings.recent,
                             lambda recent: self._set_soon(recent=recent))
        self.header = Header(frame, self.theme, self._do, self.finder.search)
        self.page = PagePane(body, self.theme, self._pressed)
        self.drawer = Drawer(self.root, self.layout, self.page, self._make_bench)
        self.status = StatusBar(frame, self.theme, actions.reminder(self.actions))
        self.layout.fill(self.header.frame, self.status.frame, self.page.frame)
        self.layout.arrange(width)
        self.page.expect(self.layout.page_width)
        self.layout.watch()
        self.finder.search("")
        self.finder.bind(self.header)
        self.layout.frame.pack(fill="both", expand=True)
        self.header.name_interpreter(f"Python {self.interpreter.version}")

    @property
    def bench(self) -> Workbench:
        """The workbench, which is made and shown where it was not."""
        return self.drawer.now()

    def _make_bench(self) -> Workbench:
        from stdref.trust import Trust
        from stdref.ui.workbench import Workbench

        self.theme.complete()
        trust = Trust(self.catalog.root, self.settings.trusted, lambda known: self._set(trusted=known))
        return Workbench(self.layout.body, self.theme, lambda: self.interpreter, trust, self.edits,
                         self._keeper.changed)

    # -- starting --------------------------------------------------------------------------------------------------

    def tell(self, notes: tuple[str, ...], problem: Problem | None) -> None:
        """Show what went wrong before there was a window."""
        self.status.say(" ".join(notes) or self._counts(), calm=not notes)
        if problem is not None:
            blocks = tuple(welcome.trouble_page("The catalog cannot be read", problem.what, problem.remedy, problem))
            self.page.show(lambda: iter(blocks))

    def ask(self, name: str) -> None:
        """Open what `name` speaks of; search for it where there is no such place."""
        if name and not self.open_name(name):
            self.header.query.set(name)

    def start(self) -> None:
        """Begin the work that could wait until the window was painted."""
        from stdref.ui.services import Services

        self.drawer.prepare()
        self.tree.complete()
        self.services = Services(self)
        self.root.after_idle(self.know_names)
        (self.services.open_search if self.finder.searched else self.services.prepare_search)()

    def _counts(self) -> str:
        modules, categories = len(self.catalog.modules), len(self.catalog.categories)
        return f"{modules} modules in {categories} categories"

    # -- opening ---------------------------------------------------------------------------------------------------

    def open_name(self, name: str) -> bool:
        """Open what `name` speaks of; False where there is no such place."""
        target = self.catalog.resolve(name) if name else HOME
        if target is None and self.services is not None:
            target = self.services.foreign(name)
        if target is None:
            hits = self.finder.engine.search(name, 1)
            target = hits[0].target if hits and hits[0].name == name else None
        if target is None:
            return False
        self.open(target)
        return True

    def open(self, target: Target, remember: bool = True, line: int = 0) -> None:
        """Show `target`; `line` puts a text line at the top instead, for history."""
        if remember and target != self.target:
            self._history.leave(Visit(self.target, self.page.top_line))
        same = self.pages.has(target)
        self.target = target
        if same:
            self._land(target, line)
        elif target.module:
            self._open_page(target, line)
        else:
            self.pages.close()
            self.page.show(self._help if target == HELP else self._start, "", line)
            if remember and self.drawer.open:
                self.bench.show(())
            self.tree.show(target)
        self.header.enable(*self._history.can_go)
        self.root.title(f"{target.module} - stdref" if target.module else "stdref")

    def _open_page(self, target: Target, line: int) -> None:
        before = self.pages.page
        try:
            self.pages.turn(target)
        except (CatalogError, KeyError) as error:
            self._trouble(target, error)
            return
        self.drawer.place()
        self.page.show(self.pages.blocks, self.pages.anchor(target), line)
        if self.pages.page is None or self.pages.page is not before:
            self.drawer.follow(lambda: self.pages.examples)
        self.tree.show(target)
        self.status.say(self.pages.status, calm=True)

    def _land(self, target: Target, line: int) -> None:
        if line:
            self.page.scroll_to(line)
        else:
            self.page.go(self.pages.anchor(target))
        self.tree.show(target)

    def _start(self) -> Iterator[Block]:
        return welcome.start_page(self.catalog, *(actions.key(self.actions, id_) for id_ in ("search", "editor")))

    def _help(self) -> Iterator[Block]:
        return welcome.keys_page((action.group, action.label, ", ".join(map(actions.shown, action.keys)))
                                 for action in self.actions)

    def _trouble(self, target: Target, error: Exception) -> None:
        from stdref.log import logger

        logger().warning("page %s cannot be shown: %s", target, error)
        self.pages.close()
        problem = error.problem if isinstance(error, CatalogError) else None
        what = problem.what if problem else f"There is no page called {target.module!r}."
        remedy = problem.remedy if problem else "Search for it, or choose a page in the tree."
        blocks = tuple(welcome.trouble_page(f"{target.module} cannot be shown", what, remedy, problem))
        self.page.show(lambda: iter(blocks))
        self.tree.show(target)

    # -- what panes report -----------------------------------------------------------------------------------------

    def _search_lost(self, why: str) -> None:
        """The index was damaged while the window was open: say so, and build it again."""
        self.status.say(f"The search is prepared again: {why}")
        self._open_search()

    def _open_search(self) -> None:
        if self.services is not None:
            self.services.open_search()

    def _open_found(self, target: Target) -> None:
        self.open(target)
        self.page.text.focus_set()

    def _pressed(self, action: PageAction) -> None:
        if action.verb == "open":
            self._follow(action.name)
        elif action.verb == "copy":
            self._copy(action.text, "Copied.")
        elif action.example is not None:
            self.bench.open(action.example)
            if action.verb == "run":
                self.bench.run()
            else:
                self.bench.editor.text.focus_set()

    def _follow(self, name: str) -> None:
        if name.startswith(("http://", "https://")):
            import webbrowser

            webbrowser.open(name)
        elif not self.open_name(name):
            self.status.say(f"{name} has no page yet.")

    # -- commands --------------------------------------------------------------------------------------------------

    def _doing(self) -> dict[str, actions.Do]:
        return {
            "search": lambda: self.header.focus(),
            "home": lambda: self.open(HOME), "help": lambda: self.open(HELP),
            "back": lambda: self._travel(self._history.back),
            "forward": lambda: self._travel(self._history.forward),
            "tree": self._go_to_tree, "page": lambda: self.page.text.focus_set(),
            "editor": lambda: self.bench.focus(), "scratch": lambda: self.bench.scratch(), "run": self._run,
            **{id_: self._on_bench(id_) for id_ in actions.ON_BENCH},
            "copy_page": self._copy_page,
            "larger": lambda: self._zoom(1), "smaller": lambda: self._zoom(-1),
            "normal": lambda: self._zoom(10 - self.theme.size),
            "theme": self._switch_theme, "interpreter": lambda: self._pop_up("interpreter"),
            "menu": lambda: self._pop_up("menu"), "quit": self.close,
        }

    def _on_bench(self, id_: str) -> actions.Do:
        """What is done to the snippet in the workbench, if one can be seen."""
        return lambda: self.bench.do(id_) if self.drawer.open else None

    def _travel(self, move: Callable[[Visit], Visit | None]) -> None:
        visit = move(Visit(self.target, self.page.top_line))
        if visit is not None:
            self.open(visit.target, remember=False, line=visit.line)

    def _run(self) -> None:
        """Run the snippet in the editor if the focus is there, else the one in view on the page."""
        # Not focus_get(), which raises KeyError while the list of a combobox is open.
        bench = self.drawer.made
        in_bench = bench is not None and str(self.root.tk.call("focus")).startswith(str(bench.frame))
        example = None if in_bench else self.page.listing_in_view()
        if example is not None:
            self.bench.open(example)
        self.bench.run()

    def _copy_page(self) -> None:
        self._copy(self.page.page_text(), "The page is on the clipboard.")

    def _copy(self, text: str, said: str) -> None:
        self.root.clipboard_clear()
        self.root.clipboard_append(text)
        self.status.say(said)

    def _go_to_tree(self) -> None:
        self.header.clear()
        self.tree.tree.focus_set()

    def _zoom(self, delta: int) -> None:
        self._set(font_size=self.theme.zoom(delta))

    def _switch_theme(self) -> None:
        self.theme.use("light" if self.theme.palette.name == "dark" else "dark")
        self._set(theme=self.theme.palette.name)

    def _set(self, **changes: object) -> None:
        self.settings = self.settings._replace(**changes)  # type: ignore[arg-type]  # checked by the store on reading
        self.save()

    def _set_soon(self, **changes: object) -> None:
        """As `_set`, but the page that is being opened comes before the disk."""
        self.settings = self.settings._replace(**changes)  # type: ignore[arg-type]  # checked by the store on reading
        self._cancel_saving()
        self._saving = self.root.after(SAVED, self.save)

    def _cancel_saving(self) -> None:
        if self._saving:
            self.root.after_cancel(self._saving)
            self._saving = ""

    def save(self) -> None:
        """Save the settings; what prevents that is said, not raised."""
        from stdref.settings import SettingsNotSaved

        self._cancel_saving()
        try:
            self.store.save(self.settings)
        except SettingsNotSaved as error:
            self.status.say(str(error))

    def use_engine(self, engine: Engine) -> None:
        """Search with `engine` from now on, and show what has become known with it."""
        self.finder.use(engine)
        self.know_names()

    def know_names(self) -> None:
        """Add the section of all names to a page that was opened before they were known."""
        if self.pages.shown and not self.pages.complete:
            self._set_again()

    def _set_again(self) -> None:
        if self.pages.shown:
            self.page.show(self.pages.blocks, "", self.page.top_line)

    def use_interpreter(self, interpreter: Interpreter) -> None:
        """Run examples with `interpreter` from now on, and show the outputs of its version."""
        self.interpreter = interpreter
        self.header.name_interpreter(f"Python {interpreter.version}")
        self._set(interpreter="" if interpreter == interpreters.own() else interpreter.python)
        if self.services is not None:
            self.services.turn_to(interpreter)
        self._set_again()

    def remember(self, python: str) -> None:
        """Keep an interpreter that was picked by hand."""
        if python not in self.settings.interpreters:
            self._set(interpreters=(*self.settings.interpreters, python))

    def offer_packages(self, packages: tuple[Package, ...]) -> None:
        """Show the installed packages of the interpreter in the tree."""
        self.tree.show_packages(f"Installed for Python {self.interpreter.version}", packages)

    def _pop_up(self, which: str) -> None:
        from stdref.ui import menus

        if which == "menu":
            menus.main_menu(self.root, self.theme, self.actions, self.header.menu)
        elif self.services is not None:
            self.status.say("Looking for the Python interpreters of this machine ...")
            self.services.interpreters(self._choose_interpreter)

    def _choose_interpreter(self, found: tuple[Interpreter, ...], broken: tuple[str, ...]) -> None:
        from stdref.ui import menus

        self.status.say(". ".join([*broken, f"{len(found)} interpreters"]))
        assert self.services is not None
        menus.interpreter_menu(self.root, self.theme, self.interpreter, self.use_interpreter, self.services.pick,
                               self.header.interpreter, found)

    def close(self) -> None:
        """Stop what runs, save, and end the window."""
        self._set(geometry=self.root.geometry(), last=str(self.target))
        self.drawer.close()
        self._keeper.close()
        if self.services is not None:
            self.services.close()
        self.root.destroy()

    # -- keys ------------------------------------------------------------------------------------------------------

    def _bind(self) -> None:
        keys.bind(self.root, self.actions, (self.page.text, self.tree.tree, self.header.entry))
        self.header.entry.bind("<Escape>", lambda _: self._escape())
        self.page.text.bind("<<PageSet>>", self._page_set)

    def _escape(self) -> str:
        if not self.finder.leave():
            self.page.text.focus_set()
        return "break"

    def _page_set(self, _: tkinter.Event[tkinter.Misc]) -> None:
        if self.pages.shown:
            self.tree.show_sections(self.pages.module, self.page.sections if self.pages.module else [])
