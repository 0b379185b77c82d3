"""The page pane: blocks in a Text with links and buttons that are text, reached by mouse and keyboard."""

from __future__ import annotations

import tkinter
from bisect import bisect
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal

from stdref.ui.pagetags import code_colours, looks, mark_current
from stdref.ui.typeset import Action, Column, Setting
from stdref.ui.widgets import AutoScrollbar, Card

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.render.blocks import Block
    from stdref.ui.theme import Theme

SLICE = 0.003  # seconds that a slice of the page may take to be set: with its insertion it stays within a frame
LINES = 60  # of the page before, that are taken away at once
WIDEST = 760  # of the text column: longer lines are tiring to read


class PagePane:
    """Shows one page at a time; what is pressed in it is reported through `on_action`."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, on_action: Callable[[Action], None]) -> None:
        self._theme, self._on_action = theme, on_action
        card = Card(parent, theme)
        self.frame = card.frame
        self.text = tkinter.Text(self.frame, wrap="word", cursor="arrow", state="disabled", takefocus=True,
                                 width=40, height=10, exportselection=True)
        bar = AutoScrollbar(self.frame, orient="vertical", command=self.text.yview)
        self.text.configure(yscrollcommand=bar.set)
        self.text.grid(row=0, column=0, sticky="nsew")
        bar.grid(row=0, column=1, sticky="ns")
        bar.grid_remove()  # until there is something to scroll: so nothing is laid out twice
        self.frame.rowconfigure(0, weight=1)
        self.frame.columnconfigure(0, weight=1)
        # The bar's place is kept while it hides: a page must not change its width when it gets longer.
        self.frame.columnconfigure(1, minsize=bar.winfo_reqwidth())
        card.watch(self.text)
        self._setting = Setting(Column(400, 8, 8, theme.px))
        self._blocks: Callable[[], Iterator[Block]] = lambda: iter(())
        self._rest: Iterator[None] = iter(())
        self._want: Callable[[], int | None] | None = None
        self._flashes = False
        self._timers: dict[str, str] = {}
        self._current = -1
        self._margin = 0
        self._looks: dict[str, dict[str, Any]] = {}
        self._expected, self._before = theme.px(480), 1
        self._dress()
        self._forget = theme.listen(self._changed)
        self._bind()

    # -- showing -----------------------------------------------------------------------------------------------

    def show(self, blocks: Callable[[], Iterator[Block]], anchor: str = "", line: int = 0) -> None:
        """Show what `blocks` yields, from the top, or with `anchor` or text line `line` at the top.

        `blocks` is asked again when the page must be set anew, for another width or another palette.
        """
        self._blocks = blocks
        self._set()
        if line:
            self.scroll_to(line)
        else:
            self.go(anchor)

    def expect(self, width: int) -> None:
        """Set pages for a pane of `width` pixels, which it is about to get."""
        self._expected = width - 2 * self._theme.px(6) - self._theme.px(8)
        self._before = self.text.winfo_width()

    def go(self, anchor: str) -> None:
        """Scroll to `anchor` and mark its line, as soon as the page is set that far; "" is the top.

        Where the page has no such anchor its top is shown.
        """
        if not anchor:
            self._want = None
            self.text.yview_moveto(0)
            return
        self._seek(lambda: self._setting.anchors.get(anchor), flash=True)

    def scroll_to(self, line: int) -> None:
        """Put text line `line` at the top, as soon as the page is set that far."""
        self._seek(lambda: line)

    @property
    def sections(self) -> list[tuple[str, str]]:
        """The headings of the second level as (title, anchor), once the whole page is set."""
        return self._setting.sections

    @property
    def complete(self) -> bool:
        """Whether the whole page is set, and for the width that it has."""
        return not self._timers.keys() & {"more", "resize"}

    @property
    def top_line(self) -> int:
        """The text line at the top of the window, for history."""
        return int(self.text.index("@0,0").split(".")[0])

    def listing_in_view(self) -> Example | None:
        """The snippet under the mouse's text cursor, else the first one in view, else the last above."""
        top, bottom = self.top_line, int(self.text.index(f"@0,{self.text.winfo_height()}").split(".")[0])
        above = None
        for line, example in self._setting.listings:
            if top <= line <= bottom:
                return example
            if line < top:
                above = example
        return above

    def page_text(self) -> str:
        """The whole page as plain text, for the clipboard."""
        self._finish()
        return str(self.text.get("1.0", "end-1c"))

    def _set(self) -> None:
        """Begin to set the page: what fills the window now, the rest in slices."""
        self._cancel("more")
        self._setting = Setting(self._column())
        self._rest = (part for block in self._blocks() for part in self._setting.parts(block))
        self._current, self._want = -1, None
        # What was shown is pushed down, and taken away bit by bit: to take away a long page at once takes two frames.
        self.text.mark_set("old", "1.0")
        self.text.yview_moveto(0)
        # After a pause that lets the first part be painted before the second is begun.
        self._timers["more"] = self.text.after(10, self._slice)
        self._insert(lambda: self._setting.line <= self._height)

    @property
    def _height(self) -> int:
        """How many lines fill the window."""
        return max(self.text.winfo_height(), self._theme.px(600)) // self._theme.fonts.linespace

    def _set_again(self) -> None:
        """Set the page anew with the same part of it at the top: a table may now take more or fewer lines."""
        top, marks = self.top_line, self._setting.marks
        mark = bisect(marks, top) - 1
        offset = top - marks[mark] if mark >= 0 else top - 1
        self._set()

        def known() -> int | None:
            marks = self._setting.marks
            if len(marks) <= mark + 1 and not self.complete:
                return None
            line = (marks[mark] if 0 <= mark < len(marks) else 1) + offset
            return min(line, marks[mark + 1] - 1) if mark + 1 < len(marks) else line

        self._seek(known)

    def _slice(self) -> None:
        began = perf_counter()
        if self._clear(lambda: perf_counter() - began < SLICE) or self._insert(lambda: perf_counter() - began < SLICE):
            # A timer, not an idle callback: events come first, so neither painting nor typing is held up.
            self._timers["more"] = self.text.after(1, self._slice)
        else:
            del self._timers["more"]
            self.text.event_generate("<<PageSet>>")
        self._arrive()

    def _finish(self) -> None:
        """Set the rest of the page at once."""
        self._clear(lambda: True)
        self._insert(lambda: True)

    def _seek(self, known: Callable[[], int | None], flash: bool = False) -> None:
        """Go to the line that `known` tells, now or when it does."""
        self._want, self._flashes = known, flash
        self._arrive()

    def _arrive(self) -> None:
        """Go to the line that is wanted, if it is known by now; give up when the whole page is set."""
        line = self._want() if self._want is not None else None
        if line is not None and not self.complete and self._setting.line <= line + self._height:
            return  # it could not be at the top yet: what follows it must fill the window
        if line is not None:
            self._want = None
            self.text.yview(f"{line}.0")
            if self._flashes:
                self._flash(line)
        elif self.complete:
            self._want = None

    def _insert(self, go_on: Callable[[], bool]) -> bool:
        """Set parts of the page while `go_on`; False when there are no more."""
        more = True
        while go_on() and more:
            more = next(self._rest, self) is not self
        runs = self._setting.take()
        for tag, stops in self._setting.tabs.items():
            self.text.tag_configure(tag, tabs=stops, lmargin2=stops[-1] if stops else 0)
        for tags in runs[1::2]:
            for tag in tags:
                if tag in self._looks:
                    self._style(tag)
        if runs:
            self.text.configure(state="normal")
            self.text.insert("old", *runs)
            self.text.configure(state="disabled")
        return more

    def _clear(self, go_on: Callable[[], bool]) -> bool:
        """Take away what is left of the page before while `go_on`; False when nothing was."""
        text = self.text
        if text.compare("old", "==", "end-1c"):
            return False
        text.configure(state="normal")
        while go_on() and text.compare("old", "<", "end-1c"):
            some = f"old + {LINES} lines"
            # The last newline is the Text's own: with it the line before would go.
            text.delete("old", some if text.compare(some, "<", "end-1c") else "end-1c")
        text.configure(state="disabled")
        return True

    def _column(self) -> Column:
        theme = self._theme
        width = self._expected or self.text.winfo_width()
        self._margin = max(theme.px(22), (width - theme.px(WIDEST)) // 2)
        self.text.configure(padx=self._margin)
        room = max(width - 2 * self._margin, self._theme.px(120))  # it may be asked while the window is laid out
        sample = "The quick brown fox jumps over the lazy dog"
        letter = -(-theme.fonts.measure(sample) // len(sample)) + 1
        head = theme.px(12)
        self.text.tag_configure("wellhead", tabs=(room - head, "right"))
        return Column(room, theme.fonts.measure("0", "Ref.CodeSmall"), letter, theme.px)

    # -- look --------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        before = self._setting.column
        self._dress()
        # Another palette is seen at once; another size of text changes tables and the places of tabs.
        if self._column()[:3] != before[:3]:
            self._set_again()

    def _dress(self) -> None:
        options = self._theme.text_options("surface")
        self.text.configure(**options, spacing2=self._theme.px(3), pady=self._theme.px(14), cursor="arrow")
        self._looks = {**looks(self._theme), **code_colours(self._theme)}
        mark_current(self.text, self._theme)
        # Those in use already are made anew as well.
        for tag in self.text.tag_names():
            self._style(tag)

    def _style(self, tag: str) -> None:
        """Give `tag` its look when it is first used, below the tags that mark."""
        options = self._looks.pop(tag, None)
        if options is not None:
            self.text.tag_configure(tag, **options)
            self.text.tag_lower(tag, "landed")

    def _flash(self, line: int) -> None:
        self.text.tag_remove("landed", "1.0", "end")
        self.text.tag_add("landed", f"{line}.0", f"{line + 1}.0")
        self._cancel("flash")
        self._timers["flash"] = self.text.after(1600, self._unflash)

    def _unflash(self) -> None:
        self._timers.pop("flash", None)
        self.text.tag_remove("landed", "1.0", "end")

    # -- input -------------------------------------------------------------------------------------------------

    def _bind(self) -> None:
        text = self.text
        text.bind("<Button-1>", lambda _: text.focus_set())
        text.bind("<ButtonRelease-1>", self._click)
        text.bind("<Motion>", self._hover)
        text.bind("<Leave>", lambda _: self._cool())
        text.bind("<Configure>", self._resized)
        text.bind("<Destroy>", self._end)
        text.bind("<Tab>", lambda _: self._step(1))
        for backwards in ("<Shift-Tab>", "<ISO_Left_Tab>"):
            try:
                text.bind(backwards, lambda _: self._step(-1))
            except tkinter.TclError:
                continue  # a keysym that this platform does not know
        text.bind("<Return>", lambda _: self._press_current())
        for wheel in ("<MouseWheel>", "<Button-4>", "<Button-5>"):
            text.bind(wheel, lambda _: self._stay(), add="+")
        text.bind("<space>", lambda _: self._scroll(1, "pages"))
        text.bind("<Up>", lambda _: self._scroll(-3, "units"))
        text.bind("<Down>", lambda _: self._scroll(3, "units"))
        text.bind("<Prior>", lambda _: self._scroll(-1, "pages"))
        text.bind("<Next>", lambda _: self._scroll(1, "pages"))
        text.bind("<Home>", lambda _: self._scroll_end(0))
        text.bind("<End>", lambda _: self._scroll_end(1))

    def _stay(self) -> None:
        """The reader scrolls: wherever the page was about to go is not wanted any more."""
        self._want = None

    def _scroll(self, count: int, what: Literal["units", "pages"]) -> str:
        self._stay()
        self.text.yview_scroll(count, what)
        return "break"

    def _scroll_end(self, where: int) -> str:
        if where:
            self._finish()
        self.text.yview_moveto(where)
        return "break"

    def _action_at(self, index: str) -> int | None:
        for tag in self.text.tag_names(index):
            if tag.startswith("do-"):
                return int(tag[3:])
        return None

    def _click(self, event: tkinter.Event[tkinter.Misc]) -> None:
        number = self._action_at(f"@{event.x},{event.y}")
        if number is not None and not self.text.tag_ranges("sel"):
            self._on_action(self._setting.actions[number])

    def _hover(self, event: tkinter.Event[tkinter.Misc]) -> None:
        number = self._action_at(f"@{event.x},{event.y}")
        self._cool()
        if number is not None:
            ranges = self.text.tag_ranges(f"do-{number}")
            self.text.tag_add("hot", *ranges)
            self.text.configure(cursor="hand2")

    def _cool(self) -> None:
        self.text.tag_remove("hot", "1.0", "end")
        self.text.configure(cursor="arrow")

    def _step(self, direction: int) -> str | None:
        """Mark the next link or button; past the last one the focus moves on."""
        count = len(self._setting.actions)
        start = self._current
        if start < 0:
            start = self._first_in_view() - (1 if direction > 0 else 0)
        following = start + direction
        if not 0 <= following < count:
            self._current = -1
            self.text.tag_remove("current", "1.0", "end")
            return None
        self._current = following
        self.text.tag_remove("current", "1.0", "end")
        ranges = self.text.tag_ranges(f"do-{following}")
        self.text.tag_add("current", *ranges)
        self.text.see(ranges[0])
        return "break"

    def _first_in_view(self) -> int:
        top = self.top_line
        for number in range(len(self._setting.actions)):
            ranges = self.text.tag_ranges(f"do-{number}")
            if ranges and int(str(ranges[0]).split(".")[0]) >= top:
                return number
        return 0

    def _press_current(self) -> str:
        if self._current >= 0:
            self._on_action(self._setting.actions[self._current])
        return "break"

    def _resized(self, event: tkinter.Event[tkinter.Misc]) -> None:
        if event.width != self._before:  # else only its height changed, or the expected width is still to come
            self._expected = 0
        self._cancel("resize")
        self._timers["resize"] = self.text.after(120, self._fit)

    def _fit(self) -> None:
        """Set the page again when the column's width has changed: tables and right-hand buttons depend on it."""
        self._timers.pop("resize", None)
        before = self._setting.column.width
        if abs(self._column().width - before) <= self._theme.px(4):
            self._arrive()  # which waits while the width may change
        elif self._want is not None:
            want = self._want
            self._set()
            self._seek(want, self._flashes)
        else:
            self._set_again()

    def _cancel(self, name: str) -> None:
        if name in self._timers:
            self.text.after_cancel(self._timers.pop(name))

    def _end(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._forget()
        for name in list(self._timers):
            self._cancel(name)
