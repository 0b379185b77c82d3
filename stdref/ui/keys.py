"""The keys of the actions, which work wherever the focus is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tkinter
    from collections.abc import Sequence

    from stdref.ui.actions import Action, Do


def bind(root: tkinter.Tk, actions: Sequence[Action], fields: Sequence[tkinter.Misc]) -> None:
    """Let the keys of `actions` do what they are for; `fields` have bindings of their own that would come first."""
    keys = [sequence for action in actions for sequence in action.keys]
    # What a field does with a key comes first: Ctrl+K would delete the rest of the line there, and Alt+Home be taken
    # for Home. All in one call, since there are some two hundred.
    tags = ("Text", "TEntry", "Treeview", *map(str, fields))
    each = "foreach tag $tags {foreach key $keys {bind $tag $key {# left to the action}}}"
    root.tk.call("apply", ("tags keys", each), tags, keys)
    for action in actions:
        for sequence in action.keys:
            root.bind_all(sequence, partial(_press, action.do))


def _press(do: Do, _: tkinter.Event[tkinter.Misc]) -> str:
    do()
    return "break"
