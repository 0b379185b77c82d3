"""Saving what a run printed, or an example, where the reader wants it."""

from __future__ import annotations

import os
import tkinter
from collections.abc import Callable, Mapping
from tkinter import filedialog
from typing import TYPE_CHECKING

from stdref.ui.background import Background

if TYPE_CHECKING:
    from concurrent.futures import Future

    from stdref.run.spool import Spool

Say = Callable[..., object]


def save_output(parent: tkinter.Misc, spool: Spool, say: Say) -> None:
    """Ask for a file and write into it all that a run has printed; `say` hears of the end."""
    path = filedialog.asksaveasfilename(parent=parent, title="Save all output", initialfile="output.txt")
    if path:
        lost = spool.lost
        note = f" Of more output than can be kept, {lost:,} bytes are lost." if lost else ""
        _write(parent, path, lambda: spool.save(path), lambda text, *tags: say(text + note * bool(tags), *tags))


def save_example(parent: tkinter.Misc, files: Mapping[str, str], main: str, say: Say) -> None:
    """Ask where to, and write the files of an example: one file under any name, several into a folder."""
    if len(files) == 1:
        path = filedialog.asksaveasfilename(parent=parent, title="Save the example", initialfile=main,
                                            defaultextension=".py")
        targets = {path: files[main]}
    else:
        path = filedialog.askdirectory(parent=parent, title="Choose a folder for the files of the example")
        targets = {os.path.join(path, *name.split("/")): text for name, text in files.items()}
        present = [name for name in targets if path and os.path.exists(name)]
        if present and not _replace(parent, present):
            return
    if path:
        _write(parent, path, lambda: _write_all(targets), say)


def _replace(parent: tkinter.Misc, present: list[str]) -> bool:
    from tkinter import messagebox

    names = ", ".join(map(os.path.basename, present))
    return messagebox.askokcancel("Save the example", f"In this folder there is already {names}. Replace?",
                                  parent=parent, default="cancel")


def _write_all(targets: Mapping[str, str]) -> None:
    from stdref import durable

    for path, text in targets.items():
        durable.write(path, text if text.endswith("\n") else text + "\n")


def _write(parent: tkinter.Misc, path: str, work: Callable[[], None], say: Say) -> None:
    background = Background(parent)

    def written(future: Future[None]) -> None:
        background.close()
        try:
            future.result()
        except OSError as error:
            say(f"Not saved to {path} ({error.strerror or error}): make room on the disk, or choose another place.")
        else:
            say(f"Saved to {path}.", "command")

    background.run(work, written)
    parent.bind("<Destroy>", lambda event: background.close() if event.widget is parent else None, add="+")
