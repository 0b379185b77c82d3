"""Stand-alone script that evaluates a page's calls in the chosen interpreter, each in a fresh namespace and folder.

Reads `request.json` beside it: a list of {"setup": code, "code": code, "raises": bool}. Prints, as its last line, a
record separator and a list of what each gave: the text printed, else the repr of the value, else the last line of
the exception; failures that were not asked for begin with "!".
"""

from __future__ import annotations

import ast
import contextlib
import inspect
import io
import json
import os
import sys
import traceback
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

MARK = "\x1e"


class Raised:
    """Ends a block of a page's code at its exception, whatever that is, and keeps its last line in `text`."""

    text = ""

    def __enter__(self) -> Raised:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if kind is not None:
            self.text = "".join(traceback.format_exception_only(kind, error)).strip() or kind.__name__
        return True


class Loop:
    """The event loop of an entry, made when something is awaited: most calls need none, and asyncio is large."""

    _loop: asyncio.AbstractEventLoop | None = None

    def result(self, awaitable: Any) -> Any:
        """What `awaitable` comes to."""
        import asyncio

        self._loop = self._loop or asyncio.new_event_loop()
        return self._loop.run_until_complete(awaitable)

    def close(self) -> None:
        """Close it, if there is one."""
        if self._loop is not None:
            self._loop.close()


def run(code: str, namespace: dict[str, Any], loop: Loop) -> Any:
    """Evaluate `code`, an expression or statements, with `await` allowed at top level; the value or None."""
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:  # the future imports of this file are none of the code's
        compiled = compile(code, "<call>", "eval", flags, dont_inherit=True)
    except SyntaxError:
        compiled = compile(code, "<call>", "exec", flags, dont_inherit=True)
    value = eval(compiled, namespace)
    return loop.result(value) if compiled.co_flags & inspect.CO_COROUTINE else value


def outcome(entry: dict[str, Any]) -> str:
    """What `entry` gave, as the module docstring says."""
    printed = io.StringIO()
    namespace: dict[str, Any] = {"__name__": "__main__", "__builtins__": __builtins__}
    given = ""
    loop = Loop()
    with contextlib.redirect_stdout(printed), Raised() as raised:
        if entry["setup"]:
            run(entry["setup"], namespace, loop)
        printed.truncate(printed.seek(0))
        value = run(entry["code"], namespace, loop)
        given = printed.getvalue() or repr(value)
    loop.close()
    if entry["raises"]:
        return raised.text or "!nothing was raised"
    return "!" + raised.text if raised.text else given


def main() -> None:
    """Answer the request; see the module docstring."""
    with open("request.json", encoding="utf-8") as file:
        entries = json.load(file)
    home, results = os.getcwd(), []
    for number, entry in enumerate(entries):
        folder = os.path.join(home, f"call{number}")
        os.mkdir(folder)
        os.chdir(folder)
        results.append(outcome(entry))
        os.chdir(home)
    sys.stdout.flush()
    print(MARK + json.dumps(results), flush=True)
    # Calls may leave threads and open windows behind, which would hold up the end.
    os._exit(0)


if __name__ == "__main__":
    main()
