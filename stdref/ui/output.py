"""The output of a run: a bounded Text fed at most once a frame, and a line for input."""

from __future__ import annotations

import os
import re
import time
import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import TYPE_CHECKING, Any

from stdref.ui.widgets import AutoScrollbar, Card, Well

if TYPE_CHECKING:
    from stdref.run.process import Process
    from stdref.ui.theme import Theme

FRAME = 33  # milliseconds between two looks at the process
KEPT = 5000  # lines
LEAST, MOST = 2048, 256 * 1024  # characters taken in one frame
# Patterns as text: compiling them can wait until something has been printed.
RAISED = r"[\w.]{0,80}(Error|Exception|Warning|Exit|Interrupt)\b"
FAULT = r'\s*File "(?P<file>[^"]{1,300})", line (?P<line>\d{1,7})'


class OutputPane:
    """Shows one run at a time. `on_end` hears how it ended, `on_fault` the file and line that a traceback names."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_end: Callable[[Process], None],
                 on_fault: Callable[[str, int], None]) -> None:
        self._theme, self._on_end, self._on_fault = theme, on_end, on_fault
        card = Card(parent, theme)
        self.frame = card.frame
        self.state = ttk.Label(self.frame, style="Muted.TLabel")
        self._build(card)
        self._process: Process | None = None
        self._folder = ""
        self._timer = ""
        self._limit = 16 * 1024
        self._trimmed = 0
        self._dress()
        self._forget = theme.listen(self._dress)
        self.text.bind("<Destroy>", self._end)

    def _build(self, card: Card) -> None:
        theme, px = self._theme, self._theme.px
        ttk.Label(self.frame, text="Output", style="Bold.TLabel").grid(row=0, column=0, sticky="w", padx=px(10),
                                                                       pady=px(4))
        self.state.grid(row=0, column=1, sticky="e", padx=px(10))
        well = Well(self.frame, theme)
        well.frame.grid(row=1, column=0, columnspan=2, sticky="nsew")
        self.text = tkinter.Text(well.frame, wrap="char", state="disabled", height=4, width=30, takefocus=True)
        bar = AutoScrollbar(well.frame, orient="vertical", command=self.text.yview,
                            style=theme.style("Well.Vertical.TScrollbar"))
        self.text.configure(yscrollcommand=bar.set)
        self.text.grid(row=0, column=0, sticky="nsew")
        bar.grid(row=0, column=1, sticky="ns")
        bar.grid_remove()
        well.frame.rowconfigure(0, weight=1)
        well.frame.columnconfigure(0, weight=1)
        well.watch(self.text)
        self.frame.rowconfigure(1, weight=1)
        self.frame.columnconfigure(1, weight=1)
        self._asking = ttk.Frame(self.frame, style="Bare.TFrame")
        self._asking.columnconfigure(1, weight=1)
        self._ask = ttk.Label(self._asking, text="Input", style="Muted.TLabel")
        self._ask.grid(row=0, column=0, padx=px(8))
        self.entry = ttk.Entry(self._asking)
        self.entry.grid(row=0, column=1, sticky="ew", pady=(px(6), 0))
        ttk.Button(self._asking, text="End input", command=self.end_input).grid(row=0, column=2, padx=(px(6), 0),
                                                                                pady=(px(6), 0))
        self.entry.bind("<Return>", self._answer)
        self.entry.bind("<Control-d>", lambda _: self.end_input())
        self.text.bind("<ButtonRelease-1>", self._click)

    @property
    def running(self) -> bool:
        """Whether a run is being shown that has not ended."""
        return self._process is not None

    def clear(self, command: str = "") -> None:
        """Empty the pane; `command` is the command line to head it with."""
        self.text.configure(state="normal")
        self.text.delete("1.0", "end")
        if command:
            self.text.insert("end", f"$ {command}\n", "command")
        self.text.configure(state="disabled")
        self.state.configure(text="", style="Muted.TLabel")
        self._trimmed = 0

    def message(self, text: str, tag: str = "error") -> None:
        """Add a line of stdref's own."""
        self.text.configure(state="normal")
        self.text.insert("end", text + "\n", tag)
        self.text.configure(state="disabled")

    def follow(self, process: Process) -> None:
        """Show what `process` prints until it has ended."""
        from stdref.run.screen import Screen

        self._process, self._screen, self._folder = process, Screen(), process.folder
        self._limit = 16 * 1024
        self.state.configure(text="running", style="Muted.TLabel")
        # Soon, not after a whole frame: most examples have printed everything by then.
        self._timer = self.text.after(5, self._pump)

    def unfollow(self) -> None:
        """Forget the run without a word; the caller has stopped it."""
        if self._timer:
            self.text.after_cancel(self._timer)
        self._timer, self._process = "", None
        self._asking.grid_remove()

    def end_input(self) -> None:
        """Tell the program that no more input will come."""
        if self._process is not None:
            self._process.end_input()
            self.message("(end of input)", "command")

    def _pump(self) -> None:
        """Move what was printed into the Text: one insert and one trim, and a limit that keeps both within a frame."""
        self._timer = ""
        process = self._process
        assert process is not None
        ended = process.outcome is not None
        chunk = process.take(self._limit)
        if chunk:
            began = time.perf_counter()
            self._insert(chunk)
            self.text.update_idletasks()
            spent = time.perf_counter() - began
            if spent > 0.012:
                self._limit = max(LEAST, self._limit // 2)
            elif spent < 0.006:
                self._limit = min(MOST, self._limit * 2)
        if ended and not chunk:
            self._finished(process)
            return
        self._show_input(process)
        self._timer = self.text.after(1 if ended else FRAME if not chunk else 16, self._pump)

    def _show_input(self, process: Process) -> None:
        if process.seconds > 0.3 and not self._asking.winfo_ismapped():
            self._asking.grid(row=2, column=0, columnspan=2, sticky="ew")
        waiting = process.waiting
        text = "waiting for input" if waiting else f"running · {process.seconds:.0f} s"
        if self.state.cget("text") != text:
            self.state.configure(text=text, style="Muted.TLabel")
        if waiting and self._has_focus(self.text):
            self.entry.focus_set()

    def _has_focus(self, widget: tkinter.Misc) -> bool:
        # Not focus_get(), which raises KeyError while the list of a combobox is open.
        return str(widget.tk.call("focus")) == str(widget)

    def _insert(self, chunk: str) -> None:
        update = self._screen.feed(chunk)
        text = self.text
        at_end = text.yview()[1] >= 0.999
        text.configure(state="normal")
        if update.erase:
            text.delete(f"end-1c - {update.erase}c", "end-1c")
        text.insert("end", *self._tagged(update.text))
        lines = int(text.index("end-1c").split(".")[0])
        if lines > KEPT:
            text.delete("1.0", f"{lines - KEPT + 1}.0")
            self._trimmed += lines - KEPT
        text.configure(state="disabled")
        if at_end:
            text.see("end")

    def _tagged(self, text: str) -> list[Any]:
        """`text` with the lines of tracebacks tagged; most output has none, and is passed on whole."""
        if 'File "' not in text and "Error" not in text and "Traceback" not in text:
            return [text]
        runs: list[Any] = []
        for line in text.splitlines(keepends=True):
            short = line[:400]
            fault = re.match(FAULT, short)
            if fault:
                # Only the snippet's own files can be shown; the standard library's lines are no links.
                runs += [line, ("fault",) if self._own(fault["file"]) else ()]
            elif short.startswith("Traceback (most recent") or re.match(RAISED, short):
                runs += [line, ("error",)]
            else:
                runs += [line, ()]
        return runs

    def _finished(self, process: Process) -> None:
        self._process = None
        had_focus = self._has_focus(self.entry)
        self._asking.grid_remove()
        if had_focus:
            self.text.focus_set()
        outcome = process.outcome
        assert outcome is not None
        good = outcome.code == 0
        note = f" · {self._trimmed:,} lines trimmed" if self._trimmed > 0 else ""
        self.state.configure(text=f"{outcome} · {outcome.seconds:.2f} s{note}",
                             style="Ok.TLabel" if good else "Muted.TLabel" if outcome.stopped else "Error.TLabel")
        self._on_end(process)

    def _answer(self, _: tkinter.Event[tkinter.Misc]) -> str:
        if self._process is not None:
            line = self.entry.get()
            self.entry.delete(0, "end")
            self._process.send(line)
            self.text.configure(state="normal")
            self.text.insert("end", line + "\n", "stdin")
            self.text.configure(state="disabled")
            self.text.see("end")
            self._screen.feed("\n")
        return "break"

    def _click(self, event: tkinter.Event[tkinter.Misc]) -> None:
        index = self.text.index(f"@{event.x},{event.y}")
        if "fault" in self.text.tag_names(index):
            match = re.match(FAULT, self.text.get(f"{index} linestart", f"{index} lineend"))
            if match:
                self._on_fault(self._own(match["file"]), int(match["line"]))

    def _own(self, path: str) -> str:
        """The name of a file of the run from its path in a traceback; empty for any other file."""
        start = self._folder + os.sep
        return path[len(start):].replace(os.sep, "/") if self._folder and path.startswith(start) else ""

    def _dress(self) -> None:
        theme, palette = self._theme, self._theme.palette
        self.text.configure(**theme.text_options("sunken"))
        self.text.configure(font="Ref.Code", padx=theme.px(8), pady=theme.px(8))
        self.text.tag_configure("command", foreground=palette.muted)
        self.text.tag_configure("stdin", foreground=palette.stdin)
        self.text.tag_configure("error", foreground=palette.error)
        self.text.tag_configure("fault", foreground=palette.error, underline=True)
        self.text.tag_raise("sel")

    def _end(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._forget()
        self.unfollow()
