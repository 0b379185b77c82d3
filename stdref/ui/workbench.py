"""The workbench: one snippet in an editor, its arguments, Run and Stop, and its output."""

from __future__ import annotations

import shlex
import tkinter
from collections.abc import Callable, Sequence
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.ui.benchhead import BenchHead, Entry
from stdref.ui.editor import Editor
from stdref.ui.gate import Gate
from stdref.ui.notice import Notice
from stdref.ui.output import OutputPane
from stdref.ui.runner import Runner
from stdref.ui.snippets import SnippetRow
from stdref.ui.versions import Versions
from stdref.ui.widgets import Card

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.edits import Edits
    from stdref.reference.interpreters import Interpreter
    from stdref.run.command import Job
    from stdref.trust import Trust
    from stdref.ui.pagecheck import PageCheck
    from stdref.ui.theme import Theme


class Workbench:
    """Holds the snippets of the open page and runs the editor's text, never the stored file.

    `interpreter` gives the interpreter to use, `trust` says whether the catalog's snippets may run; `on_edit` is called
    when `edits` has something to save.
    """

    def __init__(self, parent: tkinter.Misc, theme: Theme, interpreter: Callable[[], Interpreter], trust: Trust,
                 edits: Edits, on_edit: Callable[[], None]) -> None:
        self._theme, self._interpreter, self._on_edit = theme, interpreter, on_edit
        self._versions = Versions(edits)
        self.frame = tkinter.PanedWindow(parent, orient="vertical", **theme.paned_options())
        self._examples: tuple[Example, ...] = ()
        self.example: Example | None = None
        self._arguments: dict[str, str] = {}
        self._file = ""
        self._ran: Example | None = None
        self._check: PageCheck | None = None
        card = Card(self.frame, theme)
        self._card = card.frame
        self._row: SnippetRow | None = None
        px = theme.px
        self.head = BenchHead(self._card, theme, {"run": self.run, "stop": self.stop, "copy": self.copy,
                                                  "reset": self.reset}, self._entries)
        self.head.frame.grid(row=0, column=0, columnspan=2, sticky="ew", padx=px(6), pady=px(4))
        self.run_button, self.stop_button = self.head.run, self.head.stop
        self.copy_button, self.reset_button = self.head.copy, self.head.reset
        self.notice = Notice(self._card, theme, row=2, column=0, columnspan=2, sticky="ew", padx=px(6),
                             pady=(0, px(6)))
        self.editor = Editor(self._card, theme, self._edited)
        self.editor.frame.grid(row=3, column=0, columnspan=2, sticky="nsew")
        self._build_arguments()
        self._card.rowconfigure(3, weight=1)
        self._card.columnconfigure(0, weight=1)
        self.output = OutputPane(self.frame, theme, lambda process: self.runner.ended(process), self._show_fault)
        self.runner = Runner(self.output, self._update)
        self.gate = Gate(self.notice, trust, interpreter, self.run_in_terminal)
        self.frame.add(self._card, minsize=px(200), stretch="always", height=px(420))
        self.frame.add(self.output.frame, minsize=px(120), stretch="always", height=px(250))
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
        self.open(self._examples[0] if self._examples else _scratch())

    def do(self, action: str) -> None:
        """Do what the action of that name does to the snippet."""
        {"stop": self.stop, "next": lambda: self.step(1), "previous": lambda: self.step(-1), "check": self.check_page,
         "terminal": self.run_in_terminal, "copy": self.copy, "reset": self.reset, "compare": self.compare,
         "save": self.save_as, "folder": self.open_folder, "fault": self.output.transcript.next_fault}[action]()

    def focus(self) -> None:
        """Go to the editor, which is for scratch as long as no snippet was opened."""
        if self.example is None:
            self.open(_scratch())
        self.editor.text.focus_set()

    def scratch(self) -> None:
        """Open the page of the reader's own: empty, or what was written there."""
        self.open(_scratch())
        self.editor.text.focus_set()

    def open(self, example: Example) -> None:
        """Put `example` into the editor, as the reader left it."""
        if example == self.example:
            return
        self._keep()
        self.notice.hide()
        self.example = example
        self._file = example.main
        row = self._row_of_snippets()
        row.show(self._examples, example)
        row.file.set(example.main)
        self._arguments_value.set(self._arguments.get(example.id, shlex.join(example.args)))
        self.editor.show(self._versions.text(example, example.main))
        self._tell_updated()
        self._update()

    def step(self, direction: int) -> None:
        """Go to the next or the previous snippet of the page."""
        if self._examples:
            at = self._examples.index(self.example) + direction if self.example in self._examples else 0
            if 0 <= at < len(self._examples):
                self.open(self._examples[at])

    def reset(self) -> None:
        """Give the snippet back its original text and arguments; the reader's version can be brought back."""
        if self.example is None:
            return
        self._keep()
        self._versions.reset(self.example)
        self._on_edit()
        self.notice.hide("updated")
        self._arguments_value.set(shlex.join(self.example.args))
        self.editor.replace(dict(self.example.files)[self._file])
        self._keep()
        self._update()

    def bring_back(self) -> None:
        """Put the reader's version that was reset last into the editor again."""
        if self.example is not None:
            self._versions.bring_back(self.example)
            self.editor.replace(self._versions.text(self.example, self._file))
            self._keep()
            self._update()

    @property
    def edited(self) -> bool:
        """Whether the reader changed the snippet that is shown."""
        return self.example is not None and self._versions.edited(self.example)

    # -- running ---------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Run what the editor holds; a run that is going on is stopped first."""
        job = self._job()
        if job is not None and self.example is not None and self.gate.passes(self.example, self.run):
            self._end_check()
            self._ran = self.example
            self.runner.run(job, self.example.stdin)

    def run_in_terminal(self) -> None:
        """Run what the editor holds in a terminal window."""
        from stdref.run.terminal import run_in_terminal

        job = self._job()
        if job is None or self.example is None or not self.gate.passes(self.example, self.run_in_terminal, True):
            return
        try:
            run_in_terminal(job)
        except (OSError, ValueError) as error:
            self.output.message(f"It cannot be run in a terminal: {error}")
        else:
            self.output.message("It runs in a terminal window.", "command")

    def check_page(self) -> None:
        """Run all snippets of the page, as they came, and compare."""
        if not self._examples or not self.gate.trusted(self.check_page):
            return
        from stdref.ui.pagecheck import PageCheck

        self._end_check()
        self.runner.drop()
        self._check = PageCheck(self.output, self.open, self._update)
        self._check.start(self._examples, self._interpreter())

    def stop(self) -> None:
        """Stop the run, with all that it has started."""
        self.runner.stop()
        if self._check is not None:
            self._check.stop()

    def close(self, timeout: float = 1.0) -> None:
        """Keep what was written, stop the run and wait until it is dead; for the end of the window."""
        self._keep()
        self._end_check(timeout)
        self.gate.close()
        self.runner.close(timeout)

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self.runner.running or (self._check is not None and self._check.running)

    def _end_check(self, timeout: float = 0.0) -> None:
        if self._check is not None:
            self._check.close(timeout)
            self._check = None

    def _job(self) -> Job | None:
        """What to run, as the editor and the arguments say; None where they make no sense, which is told."""
        from stdref.run.command import Job

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
            return None
        return Job(self._interpreter().python, self._versions.files(example), example.main, args)

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
        row.grid(row=4, column=0, columnspan=2, sticky="ew", pady=(px(6), 0))
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

    def save_as(self) -> None:
        """Ask where to, and save what the editor holds there."""
        from stdref.ui.saving import save_example

        if self.example is None:
            self._begin_scratch()
        assert self.example is not None
        self._keep()
        save_example(self.frame, self._versions.files(self.example), self.example.main, self.output.message)

    def open_folder(self) -> None:
        """Show the folder in which the last run was, with the files it made."""
        from stdref.ui.system import show_folder

        if not self.runner.folder:
            self.output.message("Run an example first: its folder is kept until the next run.", "command")
        elif not show_folder(self.runner.folder):
            self.output.message(f"No program was found that shows folders; this one is {self.runner.folder}")

    def compare(self) -> None:
        """Show what the reader changed, and where the original was updated meanwhile, what changed in it."""
        if self.example is not None:
            from stdref.ui.difference import DifferenceWindow

            self._keep()
            DifferenceWindow(self.frame, self._theme, self._versions.comparisons(self.example, self._file))

    def _entries(self) -> list[Entry]:
        """The menu of the rarer things."""
        example, own = self.example, self.example in self._examples
        back = example is not None and self._versions.aside(example)
        return [
            Entry("Run all examples of the page", self.check_page, bool(self._examples), "Ctrl+F5"),
            Entry("Run in a terminal", self.run_in_terminal), Entry(),
            Entry("Save as...", self.save_as, True, "Ctrl+S"),
            Entry("Open the folder of the run", self.open_folder, bool(self.runner.folder)), Entry(),
            Entry("Compare with the original", self.compare, own and self.edited),
            Entry("Bring back my version", self.bring_back, back),
            Entry("Scratch page", self.scratch, example is None or example.kind != "scratch", "Ctrl+N"), Entry(),
            Entry("Find", self.editor.find, True, "Ctrl+F"),
            Entry("Comment lines", self.editor.comment, True, "Ctrl+/"),
        ]

    # -- the reader's text -----------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Remember what the reader wrote."""
        if self.example is not None:
            if self._versions.keep(self.example, self._file, self.editor.code):
                self._on_edit()
            self._arguments[self.example.id] = self._arguments_value.get()

    def _tell_updated(self) -> None:
        """Say that the original was updated since the reader changed it; which one holds is the reader's to say."""
        example = self.example
        assert example is not None

        def keep() -> None:
            self._versions.accept(example)
            self._on_edit()

        if self._versions.updated(example):
            self.notice.show("updated", "The original was updated after you changed it. This is your version.",
                             ("Compare...", self.compare), ("Keep mine", keep), ("Take the new original", self.reset))

    def _choose_file(self, name: str) -> None:
        self._keep()
        self._file = name
        assert self.example is not None
        self.editor.show(self._versions.text(self.example, name))

    def _edited(self) -> None:
        if self.example is None:
            self._begin_scratch()
        self._keep()
        self._update()

    def _begin_scratch(self) -> None:
        """Take what was written into the empty editor as a snippet. Not made at start, which it would hold up."""
        self.example = _scratch()
        self._file = self.example.main

    def _update(self) -> None:
        example = self.example
        at = self._examples.index(example) + 1 if example in self._examples else 0
        edited = self.edited
        title = "Scratch" if example is None or example.kind == "scratch" else "Edited" if edited else "Example"
        self.head.show(title, f"{at} of {len(self._examples)}" if at else "",
                       stop=self.running, reset=edited, copy=example is not None)

    def _gone(self, event: tkinter.Event[tkinter.Misc]) -> None:
        if event.widget is self.frame:
            self._forget()


def _scratch() -> Example:
    """The reader's own page: nothing yet, or what was written there."""
    from stdref.catalog.model import Example

    return Example("", "scratch", "Scratch", "scratch", "example.py", (("example.py", ""),), ())
