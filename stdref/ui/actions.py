"""The table of commands: the one source of menu, key bindings and help."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NamedTuple

Do = Callable[[], object]
PRIMARY = "Command" if sys.platform == "darwin" else "Control"

# What is done to the example in the workbench.
ON_BENCH = ("stop", "next", "previous", "check", "terminal", "copy", "reset", "compare", "save", "folder",
            "fault")


class Action(NamedTuple):
    """Something the reader can do. `keys` are Tk sequences; the first is the one that is shown."""

    id: str
    label: str
    keys: tuple[str, ...]
    do: Do
    group: str


def table(do: dict[str, Do]) -> tuple[Action, ...]:
    """Every action, with what `do` has for its id; a missing one is a KeyError at start, not at a key press."""
    main = PRIMARY
    rows = (
        ("search", "Search", (f"<{main}-k>", f"<{main}-l>"), "Go"),
        ("home", "Start page", ("<Alt-Home>",), "Go"),
        ("back", "Back", ("<Alt-Left>", f"<{main}-bracketleft>"), "Go"),
        ("forward", "Forward", ("<Alt-Right>", f"<{main}-bracketright>"), "Go"),
        ("tree", "Go to the tree", (f"<{main}-Key-1>",), "Go"),
        ("page", "Go to the page", (f"<{main}-Key-2>", "<F6>"), "Go"),
        ("editor", "Go to the editor", (f"<{main}-Key-3>",), "Go"),
        ("run", "Run the example in view", ("<F5>",), "Example"),
        ("stop", "Stop", ("<Shift-F5>",), "Example"),
        ("next", "Next example", (f"<{main}-Next>",), "Example"),
        ("previous", "Previous example", (f"<{main}-Prior>",), "Example"),
        ("check", "Run all examples of the page", (f"<{main}-F5>",), "Example"),
        ("terminal", "Run in a terminal", (f"<{main}-Shift-T>",), "Example"),
        ("copy", "Copy the example", (f"<{main}-Shift-C>",), "Example"),
        ("reset", "Back to the original", (f"<{main}-Shift-R>",), "Example"),
        ("compare", "Compare with the original", (f"<{main}-Shift-E>",), "Example"),
        ("save", "Save the example as...", (f"<{main}-s>",), "Example"),
        ("folder", "Open the folder of the run", (f"<{main}-Shift-O>",), "Example"),
        ("fault", "Go to the line of the error", ("<F8>",), "Example"),
        ("scratch", "Scratch page", (f"<{main}-n>",), "Example"),
        ("copy_page", "Copy the page as text", (f"<{main}-Shift-P>",), "Example"),
        ("larger", "Larger text", (f"<{main}-plus>", f"<{main}-equal>", f"<{main}-KP_Add>"), "View"),
        ("smaller", "Smaller text", (f"<{main}-minus>", f"<{main}-KP_Subtract>"), "View"),
        ("normal", "Normal text", (f"<{main}-Key-0>",), "View"),
        ("theme", "Light or dark", (f"<{main}-Shift-D>",), "View"),
        ("interpreter", "Choose the interpreter", (f"<{main}-Shift-I>",), "View"),
        ("menu", "Menu", ("<F10>",), "View"),
        ("help", "Keys and help", ("<F1>",), "Help"),
        ("quit", "Quit", (f"<{main}-q>",), "Help"),
    )
    return tuple(Action(id_, label, keys, do[id_], group) for id_, label, keys, group in rows)


def key(actions: tuple[Action, ...], id_: str) -> str:
    """The first key of an action, as people write it."""
    return next(shown(action.keys[0]) for action in actions if action.id == id_)


def reminder(actions: tuple[Action, ...]) -> str:
    """The keys to remember, for the status bar."""
    return "   ".join(f"{key(actions, id_)} {id_}" for id_ in ("search", "run", "help"))


def shown(sequence: str) -> str:
    """A Tk sequence as people write it: "<Control-Key-1>" is "Ctrl+1"."""
    names = {"Control": "Ctrl", "Command": "⌘", "Prior": "PgUp", "Next": "PgDn", "plus": "+", "minus": "-",
             "equal": "=", "bracketleft": "[", "bracketright": "]", "Left": "←", "Right": "→",
             "KP_Add": "Num +", "KP_Subtract": "Num -"}
    parts = [part for part in sequence.strip("<>").split("-") if part != "Key"]
    return "+".join(names.get(part, part.upper() if len(part) == 1 else part) for part in parts)
