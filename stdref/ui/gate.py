"""What comes before a run: whether the catalog is trusted, and what the example needs is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from stdref.ui.background import Background

if TYPE_CHECKING:
    from concurrent.futures import Future

    from stdref.catalog.model import Example
    from stdref.reference.interpreters import Interpreter
    from stdref.trust import Trust
    from stdref.ui.notice import Notice

Go = Callable[[], object]


class Gate:
    """Lets a run pass, or says in the notice why not yet, with buttons that go on."""

    def __init__(self, notice: Notice, trust: Trust, interpreter: Callable[[], Interpreter], in_terminal: Go) -> None:
        self._notice, self._trust, self._interpreter, self._in_terminal = notice, trust, interpreter, in_terminal
        self._packages: dict[tuple[str, str], bool] = {}
        self._waved: set[tuple[str, str]] = set()
        self._background: Background | None = None

    def passes(self, example: Example, go: Go, terminal: bool = False) -> bool:
        """Whether `example` can run now. If not, the reader may decide, and `go` is called when it can."""
        self._notice.hide("gate")
        if example.kind == "scratch":
            return True
        if not self.trusted(go):
            return False
        interpreter = self._interpreter()
        if not (example.needs or example.since) or (example.id, interpreter.python) in self._waved:
            return True
        from stdref.catalog import needs

        asked = needs.packages(example.needs)
        if any((interpreter.python, package) not in self._packages for package in asked):
            self._ask(interpreter, asked, go)
            return False
        had = frozenset(package for package in asked if self._packages[interpreter.python, package])
        lack = needs.missing(example.needs, example.since, needs.Surroundings(interpreter.version, had,
                                                                              terminal=terminal))
        if lack:
            self._tell(example, interpreter, lack, go)
        return not lack

    def trusted(self, go: Go) -> bool:
        """Whether the catalog is trusted; if not, the reader is asked, and `go` is called when it is."""
        def trust() -> None:
            self._trust.give()
            go()

        if not self._trust.given:
            self._notice.show("gate", "This example did not come with stdref, but with the catalog in "
                              f"{self._trust.folder}. An example can do whatever you can do: read, change and delete "
                              "your files. Read it first.", ("Trust this catalog and run", trust))
        return self._trust.given

    def close(self) -> None:
        """Wait for nothing any more."""
        if self._background is not None:
            self._background.close()

    def _ask(self, interpreter: Interpreter, packages: list[str], go: Go) -> None:
        from stdref.reference import library

        self._notice.show("gate", f"Looking whether Python {interpreter.version} has {', '.join(packages)} ...")
        self._background = self._background or Background(self._notice.parent)

        def found(future: Future[tuple[str, dict[str, str | None]]]) -> None:
            try:
                kinds = future.result()[1]
            except library.ProbeError:
                kinds = dict.fromkeys(packages, "unknown")  # running it will tell
            self._packages |= {(interpreter.python, name): bool(kinds.get(name)) for name in packages}
            if self._notice.about == "gate":
                go()

        self._background.run(lambda: library.kinds(interpreter.python, packages), found)

    def _tell(self, example: Example, interpreter: Interpreter, lack: str, go: Go) -> None:
        def anyway() -> None:
            self._waved.add((example.id, interpreter.python))
            go()

        def look() -> None:
            self._packages.clear()  # the reader may have installed it
            go()

        if lack == "terminal":
            self._notice.show("gate", "This example talks to a terminal: it draws there, or reads keys or a password.",
                              ("Run in a terminal", self._in_terminal), ("Run it here", anyway))
            return
        other = "or choose another interpreter in the header"
        said = {
            "since": f"This example needs Python {example.since}; yours is {interpreter.version}. Choose another "
                     "interpreter in the header.",
            "posix": "This example uses what Windows does not have; it runs on Linux and macOS.",
            "windows": "This example uses what only Windows has.",
        }
        package = lack.removeprefix("package:")
        text = said.get(lack) or (f"This example needs the package {package}, which Python {interpreter.version} does "
                                  f"not have. Install it with\n{_shown(interpreter.python)} -m pip install {package}\n"
                                  f"{other}.")
        again = (("Look again", look),) if package != lack else ()
        self._notice.show("gate", text, *again, ("Run anyway", anyway))


def _shown(python: str) -> str:
    return f'"{python}"' if " " in python else python
