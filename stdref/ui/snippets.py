"""The row that walks through the snippets of a page and the files of a snippet."""

from __future__ import annotations

import tkinter
from collections.abc import Callable, Sequence
from functools import partial
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.ui.widgets import choice, icon_button

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.ui.theme import Theme


class SnippetRow:
    """Previous, a list of all, next, and the files of a snippet that has several."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_choice: Callable[[int], None],
                 on_step: Callable[[int], None], on_file: Callable[[str], None]) -> None:
        px = theme.px
        self._on_file = on_file
        self.frame = ttk.Frame(parent, style="Bare.TFrame")
        self.frame.columnconfigure(1, weight=1)
        self.previous = icon_button(self.frame, theme, "back", "", lambda: on_step(-1), "Ghost.TButton",
                                    tip="Previous example")
        self.next = icon_button(self.frame, theme, "forward", "", lambda: on_step(1), "Ghost.TButton",
                                tip="Next example")
        self._choice = tkinter.StringVar(self.frame)
        self.names = choice(self.frame, theme, (), self._choice)
        self.names.bind("<<ComboboxSelected>>", lambda _: on_choice(self.names.current()))
        self.file = tkinter.StringVar(self.frame)
        self.file_button = ttk.Menubutton(self.frame, textvariable=self.file)
        self._files = tkinter.Menu(self.file_button, **theme.menu_options())
        self.file_button.configure(menu=self._files)
        self.previous.grid(row=0, column=0)
        self.names.grid(row=0, column=1, sticky="ew", padx=px(4))
        self.next.grid(row=0, column=2)
        self.file_button.grid(row=0, column=3, padx=(px(4), 0))

    def show(self, examples: Sequence[Example], example: Example) -> None:
        """List `examples`, with `example` as the one that is open."""
        names = [f"{number}. {label(one)}" for number, one in enumerate(examples, 1)]
        at = examples.index(example) if example in examples else -1
        self.names.configure(values=names)
        self._choice.set(names[at] if at >= 0 else label(example))
        self.previous.state(["!disabled" if at > 0 else "disabled"])
        self.next.state(["!disabled" if 0 <= at < len(examples) - 1 else "disabled"])
        self._files.delete(0, "end")
        for name, _ in example.files:
            self._files.add_radiobutton(label=name, value=name, variable=self.file,
                                        command=partial(self._on_file, name))
        if len(example.files) > 1:
            self.file_button.grid()
        else:
            self.file_button.grid_remove()


def label(example: Example) -> str:
    """What a list of snippets calls `example`."""
    return {"wrong": "✗ ", "right": "✓ "}.get(example.kind, "") + example.title
