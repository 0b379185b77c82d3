"""A small code editor: line numbers, colours, indentation, brackets, comments, find and undo."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from stdref.ui import editing
from stdref.ui.pagetags import colour_code
from stdref.ui.widgets import AutoScrollbar, Well

if TYPE_CHECKING:
    from stdref.ui.brackets import Place
    from stdref.ui.find import FindBar
    from stdref.ui.theme import Theme

MODIFIERS = 0x1 | 0x4 | 0x8 | 0x20000  # Shift, Control, Alt, and Alt on Windows


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
        self._find: FindBar | None = None
        self._brackets: dict[Place, Place | None] = {}
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

    def replace(self, code: str) -> None:
        """Replace the text in a way that the reader can undo."""
        editing.replace_all(self.text, code.rstrip("\n"))
        self.text.mark_set("insert", "1.0")
        self.text.see("insert")

    def comment(self) -> None:
        """Make comments of the selected lines, or code again."""
        editing.comment(self.text)

    def find(self) -> None:
        """Open the bar that finds words."""
        if self._find is None:
            from stdref.ui.find import FindBar

            self._find = FindBar(self.frame, self._theme, self.text, row=2, column=0, columnspan=3, sticky="ew",
                                 pady=(self._theme.px(4), 0))
        self._find.open()

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
        # Escape, then Tab leaves the editor: Tab alone indents, and the keyboard must have a way out.
        keys: dict[str, Callable[[], object]] = {
            "<Tab>": lambda: editing.shift(text, 1), "<Shift-Tab>": lambda: editing.shift(text, -1),
            "<ISO_Left_Tab>": lambda: editing.shift(text, -1), "<Return>": lambda: editing.new_line(text),
            "<Escape>": self._leave, "<Control-Tab>": self._leave, "<Control-a>": self._select_all,
            "<<Paste>>": self._paste, "<Control-slash>": self.comment,
            "<Control-f>": self.find, "<Control-y>": lambda: text.event_generate("<<Redo>>"),
        }
        for sequence, do in keys.items():
            try:
                text.bind(sequence, partial(self._pressed, do))
            except tkinter.TclError:
                continue  # a keysym that this platform does not know
        text.bind("<BackSpace>", lambda _: "break" if editing.back(text) else None)
        text.bind("<Home>", self._home)
        # Behind what Tk's own bindings do, which is when the cursor has moved.
        moved = f"Moved{text}"
        text.bindtags((str(text), "Text", moved, ".", "all"))
        for sequence in ("<Key>", "<KeyRelease>", "<Button-1>", "<B1-Motion>", "<ButtonRelease-1>"):
            text.bind_class(moved, sequence, lambda _: self._moved())
        text.bind("<Destroy>", self._end)
        for event, amount in (("<Button-4>", -3), ("<Button-5>", 3)):
            self.gutter.bind(event, partial(self._wheel, amount))

    def _pressed(self, do: Callable[[], object], _: tkinter.Event[tkinter.Misc]) -> str:
        do()
        self._moved()
        return "break"

    def _home(self, event: tkinter.Event[tkinter.Misc]) -> str | None:
        if int(event.state) & MODIFIERS:
            return None  # to select, or to go to another place
        editing.home(self.text)
        self._moved()
        return "break"

    def _select_all(self) -> None:
        self.text.tag_add("sel", "1.0", "end-1c")

    def _paste(self) -> None:
        try:
            pasted = self.text.clipboard_get()
        except tkinter.TclError:
            return  # it holds no text
        editing.paste(self.text, pasted)

    def _leave(self) -> None:
        following = self.text.tk_focusNext()
        if following is not None:
            following.focus_set()

    def _moved(self) -> None:
        """Mark the line with the cursor, and the bracket beside it with its partner."""
        text = self.text
        line, column = (int(part) for part in text.index("insert").split("."))
        for part in (text, self.gutter):
            part.tag_remove("here", "1.0", "end")
            part.tag_add("here", f"{line}.0", f"{line + 1}.0")
        text.tag_remove("bracket", "1.0", "end")
        text.tag_remove("alone", "1.0", "end")
        for place in ((line, column - 1), (line, column)):
            if place in self._brackets:
                partner = self._brackets[place]
                for each in (place, partner or place):
                    text.tag_add("bracket" if partner else "alone", f"{each[0]}.{each[1]}")
                break

    def _modified(self, _: tkinter.Event[tkinter.Misc]) -> None:
        if self.text.edit_modified():
            self.text.edit_modified(False)
            self.mark_line(0)  # at once: a mark that is set while the colours wait is about the text as it is now
            self._brackets = {}  # until the colours are there
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
        from stdref.ui.brackets import pairs

        code = self.code
        found = pieces(code)
        for role, (first, column), (last, end) in found:
            text.tag_add(f"syn-{role}", f"{first}.{column}", f"{last}.{end}")
        self._brackets = pairs(code, found)
        self._number()
        self._moved()

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
        self.gutter.tag_configure("here", foreground=theme.palette.text)
        self.text.tag_configure("here", background=theme.palette.hover)
        self.text.tag_configure("bracket", background=theme.palette.select, foreground=theme.palette.on_select)
        self.text.tag_configure("alone", foreground=theme.palette.error, underline=True)
        self.text.tag_configure("fault", background=theme.palette.note)
        colour_code(self.text, theme)
        for tag in ("bracket", "alone"):
            self.text.tag_raise(tag)
        self.text.tag_raise("sel")

    def _end(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._forget()
        if self._timer:
            self.text.after_cancel(self._timer)
