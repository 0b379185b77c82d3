"""The output of a run: what the process printed, moved into the window at most once a frame, and a line for input."""

from __future__ import annotations

import time
import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import TYPE_CHECKING, Literal

from stdref.ui.transcript import KEPT, Transcript, own_name
from stdref.ui.widgets import AutoScrollbar, Card, Well, icon_button

if TYPE_CHECKING:
    from stdref.run.process import Process
    from stdref.ui.theme import Theme

FRAME = 33  # milliseconds between two looks at the process
LEAST, FIRST, MOST = 1024, 2048, 256 * 1024  # characters taken in one frame; the first may be all colours


class OutputPane:
    """Shows one run at a time. `on_end` hears how it ended, `on_fault` the file and line that a traceback names."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_end: Callable[[Process], None],
                 on_fault: Callable[[str, int], None]) -> None:
        self._theme, self._on_end = theme, on_end
        card = Card(parent, theme)
        self.frame = card.frame
        self._process: Process | None = None
        self._shown: Process | None = None
        self._folder = ""
        self._timer = ""
        self._limit = FIRST
        self._build()
        self.transcript = Transcript(self.text, theme, lambda path: own_name(path, self._folder), on_fault)
        self._dress()
        self._forget = theme.listen(self._dress)
        self.text.bind("<Destroy>", self._end)

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        ttk.Label(self.frame, text="Output", style="Bold.TLabel").grid(row=0, column=0, sticky="w", padx=px(10),
                                                                       pady=px(4))
        self.state = ttk.Label(self.frame, style="Muted.TLabel")
        self.state.grid(row=0, column=1, sticky="e", padx=px(4))
        self.more = icon_button(self.frame, theme, "more", "", self._menu, "Ghost.TButton", tip="Copy, show all, save")
        self.more.grid(row=0, column=2, padx=(0, px(4)))
        well = Well(self.frame, theme)
        well.frame.grid(row=1, column=0, columnspan=3, sticky="nsew")
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
        self._build_rest()
        self._build_input()

    def _build_rest(self) -> None:
        """The row that says that not all is shown."""
        px = self._theme.px
        self.rest = ttk.Frame(self.frame, style="Bare.TFrame")
        self._left_out = ttk.Label(self.rest, style="Muted.TLabel")
        for text, do in (("Save all...", self.save_all), ("Show all", self.show_all)):
            ttk.Button(self.rest, text=text, command=do).pack(side="right", padx=(px(6), 0), pady=(px(6), 0))
        self._left_out.pack(side="left", padx=px(8))

    def _build_input(self) -> None:
        px = self._theme.px
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

    @property
    def running(self) -> bool:
        """Whether a run is being shown that has not ended."""
        return self._process is not None

    def clear(self, command: str = "") -> None:
        """Empty the pane; `command` is the command line to head it with."""
        self.transcript.clear()
        self._shown = None
        self.rest.grid_remove()
        if command:
            self.transcript.add(f"$ {command}\n", "command")
        self.say("")

    def say(self, text: str, role: str = "Muted") -> None:
        """Show `text` as the state; `role` is "Muted", "Ok" or "Error"."""
        if text != self.state.cget("text") or f"{role}.TLabel" != str(self.state.cget("style")):
            self.state.configure(text=text, style=f"{role}.TLabel")

    def message(self, text: str, *tags: str) -> None:
        """Add a line of stdref's own, by default an error."""
        self.transcript.add(text + "\n", *tags or ("error",))
        self.transcript.show_end()

    def follow(self, process: Process) -> None:
        """Show what `process` prints until it has ended."""
        from stdref.run.screen import Screen

        self._process = self._shown = process
        self._screen, self._folder = Screen(), process.folder
        self._limit = FIRST
        self.say("running")
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

    # -- all of it -------------------------------------------------------------------------------------------------

    def show_all(self) -> None:
        """Show the whole output of the run in a window of its own."""
        if self._shown is not None and self._shown.spool is not None:
            from stdref.ui.whole import WholeOutput

            WholeOutput(self.frame, self._theme, self._shown.spool, self.save_all)

    def save_all(self) -> None:
        """Ask for a file and write the whole output of the run into it."""
        if self._shown is not None and self._shown.spool is not None:
            from stdref.ui.saving import save_output

            save_output(self.frame, self._shown.spool, self.message)

    def copy(self) -> None:
        """Put what is shown on the clipboard."""
        self.text.clipboard_clear()
        self.text.clipboard_append(self.text.get("1.0", "end-1c"))

    def _menu(self) -> None:
        from stdref.ui.menus import drop

        menu = tkinter.Menu(self.frame, **self._theme.menu_options())
        kept: Literal["normal", "disabled"] = "normal" if self._shown is not None else "disabled"
        menu.add_command(label="Copy the output", command=self.copy)
        menu.add_command(label="Show all output", command=self.show_all, state=kept)
        menu.add_command(label="Save all output...", command=self.save_all, state=kept)
        menu.add_separator()
        menu.add_command(label="Clear", command=self.clear, state="disabled" if self.running else "normal")
        drop(menu, self.more)

    def _show_rest(self) -> None:
        """Say what of the output is not shown, if anything is not."""
        trimmed, clipped = self.transcript.trimmed, self._screen.clipped
        if not trimmed and not clipped:
            return
        self._left_out.configure(text=f"Last {KEPT:,} lines only" if trimmed else "Long lines are cut")
        self.rest.grid(row=2, column=0, columnspan=3, sticky="ew")

    # -- frame by frame --------------------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Move what was printed into the Text, no more than the Text can take within a frame."""
        self._timer = ""
        process = self._process
        assert process is not None
        ended = process.outcome is not None
        chunk = process.take(self._limit)
        if chunk:
            began = time.perf_counter()
            self.transcript.apply(self._screen.feed(chunk))
            spent = time.perf_counter() - began
            # Without the drawing, which takes as long as what is in view asks for, however much was added.
            if spent > 0.010:
                self._limit = max(LEAST, self._limit // 2)
            elif spent < 0.005:
                self._limit = min(MOST, self._limit * 2)
            self.text.update_idletasks()
        if ended and not chunk:
            self._finished(process)
            return
        self._show_input(process)
        self._timer = self.text.after(1 if ended else FRAME if not chunk else 16, self._pump)

    def _show_input(self, process: Process) -> None:
        if process.seconds > 0.3 and not self._asking.winfo_ismapped():
            self._asking.grid(row=3, column=0, columnspan=3, sticky="ew")
        waiting = process.waiting
        self.say("waiting for input" if waiting else f"running · {process.seconds:.0f} s")
        if waiting and self._has_focus(self.text):
            self.entry.focus_set()

    def _has_focus(self, widget: tkinter.Misc) -> bool:
        # Not focus_get(), which raises KeyError while the list of a combobox is open.
        return str(widget.tk.call("focus")) == str(widget)

    def _finished(self, process: Process) -> None:
        self._process = None
        had_focus = self._has_focus(self.entry)
        self._asking.grid_remove()
        if had_focus:
            self.text.focus_set()
        outcome = process.outcome
        assert outcome is not None
        trimmed = self.transcript.trimmed
        note = f" · {trimmed:,} lines trimmed" if trimmed else ""
        self.say(f"{outcome} · {outcome.seconds:.2f} s{note}",
                 "Ok" if outcome.code == 0 else "Muted" if outcome.stopped else "Error")
        self._show_rest()
        self._on_end(process)

    def _answer(self, _: tkinter.Event[tkinter.Misc]) -> str:
        if self._process is not None:
            line = self.entry.get()
            self.entry.delete(0, "end")
            self._process.send(line)
            self.transcript.add(line + "\n", "stdin")
            self.transcript.show_end()
            self._screen.feed("\n")
        return "break"

    def _dress(self) -> None:
        theme = self._theme
        self.text.configure(**theme.text_options("sunken"))
        self.text.configure(font="Ref.Code", padx=theme.px(8), pady=theme.px(8))
        self.transcript.dress()

    def _end(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._forget()
        self.unfollow()
