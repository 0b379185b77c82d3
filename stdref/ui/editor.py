"""A small code editor: line numbers, colours, indentation."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from stdref.ui.pagetags import colour_code
from stdref.ui.widgets import AutoScrollbar, Well

if TYPE_CHECKING:
    from stdref.ui.theme import Theme

INDENT = 4


class Editor:
    """A Text for Python code; `on_change` is called after each change of its text by the reader."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_change: Callable[[], None]) -> None:
        self._theme, self._on_change = theme, on_change
        well = Well(parent, theme)
        self.frame = well.frame
        self.gutter = tkinter.Text(self.frame, width=3, height=4, state="disabled", takefocus=False, wrap="none",
                                   cursor="arrow")
        self.text = tkinter.Text(self.frame, wrap="none", undo=True, maxundo=500, height=4, width=30)
        across = AutoScrollbar(self.frame, orient="horizontal", command=self.text.xview,
                               style=theme.style("Well.Horizontal.TScrollbar"))
        self._bar = AutoScrollbar(self.frame, orient="vertical", command=self._scroll,
                                  style=theme.style("Well.Vertical.TScrollbar"))
        self.text.configure(yscrollcommand=self._scrolled, xscrollcommand=across.set)
        self.gutter.grid(row=0, column=0, sticky="ns")
        self.text.grid(row=0, column=1, sticky="nsew")
        self._bar.grid(row=0, column=2, sticky="ns")
        self._bar.grid_remove()
        across.grid(row=1, column=1, sticky="ew")
        across.grid_remove()
        self.frame.rowconfigure(0, weight=1)
        self.frame.columnconfigure(1, weight=1)
        well.watch(self.text)
        self._timer = ""
        self._lines = 0
        self._dress()
        self._forget = theme.listen(self._dress)
        self._bind()

    @property
    def code(self) -> str:
        """The text as it stands."""
        return str(self.text.get("1.0", "end-1c"))

    def show(self, code: str) -> None:
        """Replace the text, with nothing to undo."""
        self.text.delete("1.0", "end")
        self.text.insert("1.0", code.rstrip("\n"))
        self.text.edit_reset()
        self.text.edit_modified(False)
        self.text.mark_set("insert", "1.0")
        self.text.yview_moveto(0)
        self._colour()

    def go_to(self, line: int) -> None:
        """Put the cursor at the start of `line` and show it."""
        self.text.mark_set("insert", f"{line}.0")
        self.text.see("insert")
        self.text.focus_set()

    def mark_line(self, line: int) -> None:
        """Mark `line` as the one that an error names; 0 takes the mark away."""
        self.text.tag_remove("fault", "1.0", "end")
        if line:
            self.text.tag_add("fault", f"{line}.0", f"{line + 1}.0")
            self.text.see(f"{line}.0")

    def _bind(self) -> None:
        text = self.text
        text.bind("<<Modified>>", self._modified)
        text.bind("<Tab>", lambda _: self._shift(1))
        for keys in ("<Shift-Tab>", "<ISO_Left_Tab>"):
            try:
                text.bind(keys, lambda _: self._shift(-1))
            except tkinter.TclError:
                continue  # a keysym that this platform does not know
        text.bind("<Return>", self._new_line)
        text.bind("<BackSpace>", self._back)
        # Escape, then Tab leaves the editor: Tab alone indents, and the keyboard must have a way out.
        text.bind("<Escape>", lambda _: self._leave())
        text.bind("<Control-Tab>", lambda _: self._leave())
        text.bind("<Control-a>", lambda _: self._select_all())
        text.bind("<<Paste>>", lambda _: self._paste())
        text.bind("<Destroy>", self._end)
        for event, amount in (("<Button-4>", -3), ("<Button-5>", 3)):
            self.gutter.bind(event, partial(self._wheel, amount))

    def _select_all(self) -> str:
        self.text.tag_add("sel", "1.0", "end-1c")
        return "break"

    def _paste(self) -> str:
        """Put the clipboard in the place of the selection, which Tk on X11 would leave."""
        try:
            pasted = self.text.clipboard_get()
        except tkinter.TclError:
            return "break"  # it holds no text
        first, last = ("sel.first", "sel.last") if self.text.tag_ranges("sel") else ("insert", "insert")
        self.text.replace(first, last, pasted)
        self.text.see("insert")
        return "break"

    def _leave(self) -> str:
        following = self.text.tk_focusNext()
        if following is not None:
            following.focus_set()
        return "break"

    def _selected_lines(self) -> range:
        ranges = self.text.tag_ranges("sel")
        first, last = (ranges[0], ranges[-1]) if ranges else ("insert", "insert")
        start = int(self.text.index(first).split(".")[0])
        stop, column = (int(part) for part in self.text.index(last).split("."))
        return range(start, stop + (0 if ranges and column == 0 and stop > start else 1))

    def _shift(self, direction: int) -> str:
        """Indent or outdent the selected lines; without a selection Tab goes to the next stop."""
        if direction > 0 and not self.text.tag_ranges("sel"):
            column = int(self.text.index("insert").split(".")[1])
            self.text.insert("insert", " " * (INDENT - column % INDENT))
            return "break"
        for line in self._selected_lines():
            if direction > 0:
                self.text.insert(f"{line}.0", " " * INDENT)
            else:
                start = self.text.get(f"{line}.0", f"{line}.{INDENT}")
                self.text.delete(f"{line}.0", f"{line}.{len(start) - len(start.lstrip(' '))}")
        return "break"

    def _new_line(self, _: tkinter.Event[tkinter.Misc]) -> str:
        before = self.text.get("insert linestart", "insert")
        indent = len(before) - len(before.lstrip(" "))
        code = before.split("#")[0].strip()
        if code.endswith(":"):
            indent += INDENT
        elif code.split(" ")[0] in ("return", "raise", "pass", "break", "continue"):
            indent = max(0, indent - INDENT)
        if self.text.tag_ranges("sel"):
            self.text.delete("sel.first", "sel.last")
        self.text.insert("insert", "\n" + " " * indent)
        self.text.see("insert")
        return "break"

    def _back(self, _: tkinter.Event[tkinter.Misc]) -> str | None:
        before = self.text.get("insert linestart", "insert")
        if self.text.tag_ranges("sel") or not before or before.strip(" "):
            return None
        self.text.delete(f"insert - {(len(before) - 1) % INDENT + 1}c", "insert")
        return "break"

    def _modified(self, _: tkinter.Event[tkinter.Misc]) -> None:
        if self.text.edit_modified():
            self.text.edit_modified(False)
            self.mark_line(0)  # at once: a mark that is set while the colours wait is about the text as it is now
            self._number()
            if not self._timer:
                self._timer = self.text.after(60, self._recolour)

    def _recolour(self) -> None:
        self._timer = ""
        self._colour()
        self._on_change()

    def _colour(self) -> None:
        text = self.text
        for role in ("keyword", "string", "number", "comment", "builtin", "def", "operator"):
            text.tag_remove(f"syn-{role}", "1.0", "end")
        from stdref.render.syntax import pieces  # with the first code: the tokenizer takes a while to load

        for role, (first, column), (last, end) in pieces(self.code):
            text.tag_add(f"syn-{role}", f"{first}.{column}", f"{last}.{end}")
        self._number()

    def _number(self) -> None:
        lines = int(self.text.index("end-1c").split(".")[0])
        if lines != self._lines:
            self._lines = lines
            self.gutter.configure(state="normal", width=max(3, len(str(lines)) + 1))
            self.gutter.delete("1.0", "end")
            self.gutter.insert("1.0", "\n".join(map(str, range(1, lines + 1))), "number")
            self.gutter.configure(state="disabled")
        self.gutter.yview_moveto(self.text.yview()[0])

    def _wheel(self, amount: int, _: tkinter.Event[tkinter.Misc]) -> str:
        self.text.yview_scroll(amount, "units")
        return "break"

    def _scroll(self, *how: Any) -> None:
        self.text.yview(*how)
        self.gutter.yview(*how)

    def _scrolled(self, first: float, last: float) -> None:
        self._bar.set(first, last)
        self.gutter.yview_moveto(float(first))

    def _dress(self) -> None:
        theme, px = self._theme, self._theme.px
        common = {**theme.text_options("sunken"), "font": "Ref.Code", "padx": px(8), "pady": px(8),
                  "spacing1": px(1), "spacing3": px(1)}
        self.text.configure(**common)
        self.gutter.configure(**{**common, "foreground": theme.palette.muted, "padx": px(4)})
        self.gutter.tag_configure("number", justify="right")
        self.text.tag_configure("fault", background=theme.palette.note)
        colour_code(self.text, theme)
        self.text.tag_raise("sel")

    def _end(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._forget()
        if self._timer:
            self.text.after_cancel(self._timer)
