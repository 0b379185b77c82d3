"""The menus that drop from the header: all commands, and the interpreters."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import filedialog
from typing import TYPE_CHECKING

from stdref.ui.actions import shown

if TYPE_CHECKING:
    from stdref.reference.interpreters import Interpreter
    from stdref.ui.actions import Action
    from stdref.ui.theme import Theme


def main_menu(root: tkinter.Misc, theme: Theme, actions: tuple[Action, ...], below: tkinter.Widget) -> None:
    """Every command with its first key, in groups."""
    menu = tkinter.Menu(root, **theme.menu_options())
    group = ""
    for action in actions:
        if group and action.group != group:
            menu.add_separator()
        group = action.group
        menu.add_command(label=action.label, accelerator=shown(action.keys[0]), command=action.do)
    drop(menu, below)


def interpreter_menu(root: tkinter.Misc, theme: Theme, chosen: Interpreter, use: Callable[[Interpreter], None],
                     pick: Callable[[str], None], below: tkinter.Widget, found: tuple[Interpreter, ...]) -> None:
    """The interpreters of this machine, and ways to pick another one, whose path or folder is given to `pick`."""
    menu = tkinter.Menu(root, **theme.menu_options())
    value = tkinter.StringVar(menu, chosen.python)
    offered = {interpreter.python: interpreter for interpreter in (chosen, *found)}

    def take() -> None:
        # Asks the variable, which thereby lives as long as the menu and marks the chosen one.
        use(offered[value.get()])

    for interpreter in offered.values():
        menu.add_radiobutton(label=_label(interpreter), variable=value,
                             value=interpreter.python, command=take)
    menu.add_separator()

    def choose(path: str) -> None:
        if path:
            pick(path)

    menu.add_command(label="The environment in a folder...", command=lambda: choose(
        filedialog.askdirectory(parent=root, title="Choose a folder with a virtual environment")))
    menu.add_command(label="Another one...", command=lambda: choose(
        filedialog.askopenfilename(parent=root, title="Choose a Python interpreter")))
    drop(menu, below)


def _label(interpreter: Interpreter) -> str:
    lacks = "" if interpreter.tkinter else "   (without tkinter)"
    return f"Python {interpreter.version}   {interpreter.python}{lacks}"


def drop(menu: tkinter.Menu, below: tkinter.Widget) -> None:
    """Open `menu` below a widget, for once."""
    # A menu that was posted is not needed again; it goes when the next event finds it closed.
    menu.bind("<Unmap>", lambda _: menu.after_idle(menu.destroy))
    menu.tk_popup(below.winfo_rootx(), below.winfo_rooty() + below.winfo_height())
