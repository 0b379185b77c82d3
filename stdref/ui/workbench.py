"""The workbench: one snippet in an editor, its arguments, Run and Stop, and its output."""

from __future__ import annotations

import shlex
import tkinter
from collections.abc import Callable, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.ui.editor import Editor
from stdref.ui.output import OutputPane
from stdref.ui.snippets import SnippetRow
from stdref.ui.widgets import Card, icon_button

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.edits import Edits
    from stdref.run.process import Process
    from stdref.ui.theme import Theme


class Workbench:
    """Holds the snippets of the open page and runs the editor's text, never the stored file.

    `interpreter` gives the path of the interpreter to use; `on_edit` is called when `edits` has something to save.
    """

    def __init__(self, parent: tkinter.Misc, theme: Theme, interpreter: Callable[[], str], edits: Edits,
                 on_edit: Callable[[], None]) -> None:
        self._theme, self._interpreter, self._edits, self._on_edit = theme, interpreter, edits, on_edit
        self.frame = tkinter.PanedWindow(parent, orient="vertical", **theme.paned_options())
        self._examples: tuple[Example, ...] = ()
        self.example: Example | None = None
        self._arguments: dict[str, str] = {}
        self._file = ""
        self._process: Process | None = None
        self._ran: Example | None = None
        self._closing: list[Process] = []
        card = Card(self.frame, theme)
        self._card = card.frame
        self._row: SnippetRow | None = None
        self._build_head()
        self.editor = Editor(self._card, theme, self._edited)
        self.editor.frame.grid(row=2, column=0, columnspan=2, sticky="nsew")
        self._build_arguments()
        self._card.rowconfigure(2, weight=1)
        self._card.columnconfigure(0, weight=1)
        self.output = OutputPane(self.frame, theme, self._ended, self._show_fault)
        self.frame.add(self._card, minsize=theme.px(200), stretch="always", height=theme.px(420))
        self.frame.add(self.output.frame, minsize=theme.px(120), stretch="always", height=theme.px(250))
        self._forget = theme.listen(lambda: self.frame.configure(**theme.paned_options()))
        self.frame.bind("<Destroy>", self._gone)
        self._update()

    def lie(self, flat: bool) -> None:
        """Put the output beside the editor, for a bench that is wide and low, or below it."""
        self.frame.configure(orient="horizontal" if flat else "vertical")

    # -- which snippet -------------------------------------------------------------------------------------------

    def show(self, examples: Sequence[Example]) -> None:
        """Take over the snippets of a page; the first goes into the editor. Without any the editor is for scratch."""
        self._examples = tuple(examples)
        self.open(self._examples[0] if self._examples else self._scratch())

    def _scratch(self) -> Example:
        """What the editor holds while no page is open: nothing yet, or what was written there."""
        from stdref.catalog.model import Example

        return Example("", "scratch", "Scratch", "scratch", "example.py", (("example.py", ""),), ())

    def open(self, example: Example) -> None:
        """Put `example` into the editor, as the reader left it."""
        if example == self.example:
            return
        self._keep()
        self.example = example
        self._file = example.main
        row = self._row_of_snippets()
        row.show(self._examples, example)
        row.file.set(example.main)
        self._arguments_value.set(self._arguments.get(example.id, shlex.join(example.args)))
        self.editor.show(self._text(example.main))
        self._update()

    def step(self, direction: int) -> None:
        """Go to the next or the previous snippet of the page."""
        if self.example in self._examples:
            at = self._examples.index(self.example) + direction
            if 0 <= at < len(self._examples):
                self.open(self._examples[at])

    def reset(self) -> None:
        """Give the snippet back its original text and arguments."""
        if self.example is None:
            return
        for name, _ in self.example.files:
            self._edits.drop(self.example.id, name)
        self._on_edit()
        self._arguments_value.set(shlex.join(self.example.args))
        self.editor.show(dict(self.example.files)[self._file])
        self._update()

    @property
    def edited(self) -> bool:
        """Whether the reader changed the snippet that is shown."""
        return self.example is not None and any(
            self._text(name) != text for name, text in self.example.files)

    # -- running ---------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Run what the editor holds; a run that is going on is stopped first."""
        from stdref.run.command import Job, shown
        from stdref.run.process import Process, RunError

        if self.example is None:
            self._begin_scratch()
        example = self.example
        assert example is not None
        self._keep()
        try:
            args = tuple(shlex.split(self._arguments_value.get()))
        except ValueError as error:
            self.output.clear()
            self.output.message(f"The arguments cannot be understood ({error}): close every quote.")
            return
        self._drop()
        job = Job(self._interpreter(), {name: self._text(name) for name, _ in example.files}, example.main, args)
        self.output.clear(shown(job))
        process = Process(job)
        try:
            process.start()
        except (RunError, ValueError) as error:
            self.output.message(str(error))
            self._update()
            return
        self._process, self._ran = process, example
        if example.stdin:
            process.write(example.stdin)
        self.output.follow(process)
        self._update()

    def stop(self) -> None:
        """Stop the run, with all that it has started."""
        if self._process is not None:
            self._process.stop()

    def close(self, timeout: float = 1.0) -> None:
        """Keep what was written, stop the run and wait until it is dead; for the end of the window."""
        self._keep()
        self._drop()
        for process in self._closing:
            process.close(timeout)
        self._closing.clear()

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._process is not None

    def _drop(self) -> None:
        if self._process is not None:
            self.output.unfollow()
            self._process.stop()
            self._closing = [process for process in self._closing if process.outcome is None]
            self._closing.append(self._process)
            self._process = None

    def _ended(self, process: Process) -> None:
        if process is self._process:
            self._process = None
            self._missing_package()
            self._update()

    def _missing_package(self) -> None:
        """Say how to get the package where an example failed for want of it."""
        assert self.example is not None
        for need in self.example.needs:
            package = need.removeprefix("package:")
            if package != need and f"No module named '{package}'" in self.output.text.get("1.0", "end"):
                self.output.message(f"This example needs the package {package}, which this interpreter does not have. "
                                    f"Install it with\n    python -m pip install {package}\n"
                                    "or choose another interpreter in the header.", "note")

    def _show_fault(self, name: str, line: int) -> None:
        """Show a line of the snippet that was run, whichever snippet and file is in the editor by now."""
        if self._ran is None or name not in dict(self._ran.files):
            return
        self.open(self._ran)
        if name != self._file:
            self._row_of_snippets().file.set(name)
            self._choose_file(name)
        self.editor.mark_line(line)
        self.editor.go_to(line)

    # -- parts -------------------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        theme, px = self._theme, self._theme.px
        head = ttk.Frame(self._card, style="Bare.TFrame")
        head.grid(row=0, column=0, columnspan=2, sticky="ew", padx=px(6), pady=px(4))
        self._title = ttk.Label(head, text="Example", style="Bold.TLabel")
        self._count = ttk.Label(head, style="Muted.TLabel")
        self.run_button = icon_button(head, theme, "run", "Run", self.run, "Accent.TButton", tip="Run (F5)")
        self.run_button.pack(side="right")
        self.stop_button = icon_button(head, theme, "stop", "", self.stop, role="error", tip="Stop (Shift+F5)")
        self.stop_button.pack(side="right", padx=px(6))
        self.copy_button = icon_button(head, theme, "copy", "", self.copy, tip="Copy the code")
        self.copy_button.pack(side="right")
        self.reset_button = icon_button(head, theme, "reset", "", self.reset, tip="Back to the original")
        self.reset_button.pack(side="right", padx=px(6))
        # The words last: where there is not room for all, buttons matter more.
        self._title.pack(side="left")
        self._count.pack(side="left", padx=px(8))

    def _row_of_snippets(self) -> SnippetRow:
        """The row that chooses; made with the first page, since the window opens without one."""
        if self._row is None:
            px = self._theme.px
            self._row = SnippetRow(self._card, self._theme, lambda at: self.open(self._examples[at]), self.step,
                                   self._choose_file)
            self._row.frame.grid(row=1, column=0, columnspan=2, sticky="ew", padx=px(6), pady=(0, px(6)))
        return self._row

    def _build_arguments(self) -> None:
        px = self._theme.px
        row = ttk.Frame(self._card, style="Bare.TFrame")
        row.grid(row=3, column=0, columnspan=2, sticky="ew", pady=(px(6), 0))
        row.columnconfigure(1, weight=1)
        ttk.Label(row, text="Arguments", style="Muted.TLabel").grid(row=0, column=0, padx=px(8))
        self._arguments_value = tkinter.StringVar(self._card)
        self.arguments = ttk.Entry(row, textvariable=self._arguments_value)
        self.arguments.grid(row=0, column=1, sticky="ew")
        self.arguments.bind("<Return>", lambda _: self.run())

    def copy(self) -> None:
        """Put the code on the clipboard."""
        self.frame.clipboard_clear()
        self.frame.clipboard_append(self.editor.code)

    def _text(self, name: str) -> str:
        """The text of a file of the snippet, as the reader left it."""
        assert self.example is not None
        kept = self._edits.text(self.example.id, name)
        return dict(self.example.files)[name] if kept is None else kept

    def _keep(self) -> None:
        """Remember what the reader wrote."""
        if self.example is None:
            return
        code, original = self.editor.code, dict(self.example.files)[self._file]
        if code.rstrip("\n") == original.rstrip("\n"):
            self._edits.drop(self.example.id, self._file)
        else:
            self._edits.keep(self.example.id, self._file, code)
        if self._edits.unsaved:
            self._on_edit()
        self._arguments[self.example.id] = self._arguments_value.get()

    def _choose_file(self, name: str) -> None:
        self._keep()
        self._file = name
        self.editor.show(self._text(name))

    def _edited(self) -> None:
        if self.example is None:
            self._begin_scratch()
        self._keep()
        self._update()

    def _begin_scratch(self) -> None:
        """Take what was written into the empty editor as a snippet. Not made at start, which it would hold up."""
        self.example = self._scratch()
        self._file = self.example.main

    def _update(self) -> None:
        example, running = self.example, self.running
        at = self._examples.index(example) + 1 if example in self._examples else 0
        self._title.configure(text="Example" + (" (edited)" if self.edited else ""))
        self._count.configure(text=f"{at} of {len(self._examples)}" if at else "")
        for button, possible in ((self.run_button, True), (self.stop_button, running),
                                 (self.reset_button, self.edited), (self.copy_button, example is not None)):
            button.state(["!disabled" if possible else "disabled"])

    def _gone(self, event: tkinter.Event[tkinter.Misc]) -> None:
        if event.widget is self.frame:
            self._forget()
