"""The command line: without a command it opens the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

ALONE = ("--install-shortcut", "--remove-shortcut", "--selftest")
COMMANDS = ("show", "search", "list", "run", "check")
OK, FAILURE, USAGE = 0, 1, 2


def main(argv: list[str] | None = None) -> int:
    """Run the command that `argv` names and return the exit status: 0 done, 1 failure, 2 wrong usage."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments:
        # argparse costs milliseconds that the first paint can do without.
        return _window("")
    if arguments[0] not in COMMANDS and not arguments[0].startswith("-"):
        return _window(_name(arguments))
    if len(arguments) == 1 and arguments[0] in ALONE:
        return _alone(arguments[0])
    from stdref import commands

    return commands.run(_parse(arguments))


def _alone(option: str) -> int:
    from stdref import desktop, selftest

    return {"--selftest": selftest.run, "--install-shortcut": desktop.install,
            "--remove-shortcut": desktop.remove}[option]()


def _name(arguments: list[str]) -> str:
    """What to open: a name, or a link such as stdref:json.dumps, which the desktop hands over."""
    name = " ".join(arguments)
    if not name.startswith("stdref:"):
        return name
    from urllib.parse import unquote

    return unquote(name.removeprefix("stdref:").strip("/"))


def _window(name: str) -> int:
    try:
        from stdref.ui.window import open_window
    except ImportError as error:
        if error.name not in ("tkinter", "_tkinter"):
            raise
        print("stdref: this Python has no tkinter: install the package python3-tk (Debian, Ubuntu), python3-tkinter "
              "(Fedora), tk (Arch) or python-tk (Homebrew), or use `stdref show NAME`", file=sys.stderr)
        return FAILURE
    return open_window(name)


def _parse(arguments: list[str]) -> argparse.Namespace:
    own, theirs = arguments, None
    if arguments[0] == "run" and "--" in arguments:
        # Cut off before argparse sees them: it would take the snippet's options for ours.
        dashes = arguments.index("--")
        own, theirs = arguments[:dashes], arguments[dashes + 1:]
    parser = _parser()
    options = parser.parse_args(own)
    if options.command == "run":
        options.args = theirs
    if options.command == "check" and options.record and not options.run:
        parser.error("check --record writes what snippets print: give --run too")
    return options


def _parser() -> argparse.ArgumentParser:
    import argparse

    from stdref import __version__

    parser = argparse.ArgumentParser(
        prog="stdref", formatter_class=argparse.RawDescriptionHelpFormatter,
        description="An offline reference and cheat sheet of Python's standard library, with examples that run.",
        epilog="Without a command the window opens; `stdref NAME` opens it at that name, such as json.dumps.\n"
               "--install-shortcut and --remove-shortcut put it into the desktop's menu and out again; --selftest "
               "tells whether all is there.")
    parser.add_argument("--version", action="version", version=f"stdref {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    show = commands.add_parser("show", help="print a page, a symbol or an item")
    show.add_argument("name", help="a module, a symbol or MODULE#ANCHOR")
    show.add_argument("--format", choices=("text", "html", "markdown", "json"), default="text")
    show.add_argument("--python", metavar="EXE", help="the interpreter to ask (default: stdref's own)")
    show.add_argument("--no-pager", action="store_true", help="print text at once, however long it is")
    search = commands.add_parser("search", help="print ranked results")
    search.add_argument("query", nargs="*", help="a name, a task in your own words, or an error message")
    search.add_argument("--limit", type=_positive, default=10, metavar="N", help="most results to print (default 10)")
    search.add_argument("--json", action="store_true", help="print one JSON object for each query")
    search.add_argument("--stdin", action="store_true", help="read queries from standard input, one a line")
    search.add_argument("--explain", action="store_true", help="say why each result stands where it stands")
    listing = commands.add_parser("list", help="print the tree of categories and modules")
    listing.add_argument("--json", action="store_true", help="print it as JSON, with snippets and counts")
    run = commands.add_parser("run", help="run a snippet in this terminal",
                              usage="%(prog)s [-h] MODULE/SNIPPET [--python EXE] [--trust] [-- ARGS ...]",
                              epilog="Arguments behind -- replace the snippet's own.")
    run.add_argument("snippet", metavar="MODULE/SNIPPET", type=_snippet,
                     help="such as json/pretty_print; `stdref list --json` has all")
    run.add_argument("--python", metavar="EXE", help="the interpreter to run it with (default: stdref's own)")
    run.add_argument("--trust", action="store_true",
                     help="from now on run examples of the catalog that STDREF_ASSETS names")
    check = commands.add_parser("check", help="check the catalog's files")
    check.add_argument("modules", nargs="*", metavar="MODULE", help="only these pages")
    check.add_argument("--run", action="store_true", help="also run every snippet and call, and compare")
    check.add_argument("--record", action="store_true", help="with --run: write outputs that are missing or differ")
    check.add_argument("--python", action="append", metavar="EXE", help="an interpreter to run with (repeat)")
    check.add_argument("--jobs", type=_positive, metavar="N", help="how many run at a time (default: the cores)")
    return parser


def _snippet(text: str) -> str:
    import argparse

    if not all(text.partition("/")):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form MODULE/SNIPPET, such as json/pretty_print")
    return text


def _positive(text: str) -> int:
    import argparse

    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 up")
    return int(text)
