"""Stand-alone script that evaluates the calls of a page in the chosen interpreter, each in a fresh namespace and folder.

Reads `request.json` beside it: a list of {"setup": code, "code": code, "raises": bool}. Prints, as its last line, a
record separator and a list of what each gave: the text printed, else the repr of the value, else the last line of
the exception; failures that were not asked for begin with "!".
"""

import ast
import asyncio
import contextlib
import inspect
import io
import json
import os
import sys
import traceback

MARK = "\x1e"


def run(code, namespace, runner):
    """Evaluate `code`, an expression or statements, with `await` allowed at top level; the value or None."""
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    try:
        compiled = compile(code, "<call>", "eval", flags)
    except SyntaxError:
        compiled = compile(code, "<call>", "exec", flags)
    value = eval(compiled, namespace)
    if compiled.co_flags & inspect.CO_COROUTINE:
        async def settled():
            return await value
        return runner.run(settled())
    return value


def outcome(entry):
    """What `entry` gave, as the module docstring says."""
    printed = io.StringIO()
    namespace = {"__name__": "__main__", "__builtins__": __builtins__}
    value, raised = None, ""
    with asyncio.Runner() as runner, contextlib.redirect_stdout(printed):
        try:
            if entry["setup"]:
                run(entry["setup"], namespace, runner)
            printed.truncate(printed.seek(0))
            value = run(entry["code"], namespace, runner)
        except BaseException as error:
            raised = "".join(traceback.format_exception_only(error)).strip() or type(error).__name__
    if entry["raises"]:
        return raised or "!nothing was raised"
    if raised:
        return "!" + raised
    return printed.getvalue() if printed.getvalue() else repr(value)


def main():
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
