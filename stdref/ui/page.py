"""The page pane: blocks in a Text with links and buttons that are text, reached by mouse and keyboard."""

from __future__ import annotations

import tkinter
from bisect import bisect
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from stdref.ui.pagetags import code_colours, looks, mark_current
from stdref.ui.typeset import Action, Column, Setting
from stdref.ui.widgets import AutoScrollbar, Card

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.render.blocks import Block
    from stdref.ui.theme import Theme

FIRST, SLICE = 22, 12  # blocks set before the first paint, and in each idle slice after it
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
        self.frame.rowconfigure(0, weight=1)
        self.frame.columnconfigure(0, weight=1)
        # The bar's place is kept while it hides: a page must not change its width when it gets longer.
        self.frame.columnconfigure(1, minsize=bar.winfo_reqwidth())
        card.watch(self.text)
        self._setting = Setting(Column(400, 8, 8, theme.px))
        self._blocks: Callable[[], Iterator[Block]] = lambda: iter(())
        self._rest: Iterator[Block] = iter(())
        self._timers: dict[str, str] = {}
        self._wanted = ""
        self._current = -1
        self._margin = 0
        self._looks: dict[str, dict[str, Any]] = {}
        self.expected = theme.px(480)
        self._dress()
        self._forget = theme.listen(self._changed)
        self._bind()

    # -- showing -----------------------------------------------------------------------------------------------

    def show(self, blocks: Callable[[], Iterator[Block]], anchor: str = "", line: int = 0) -> None:
        """Show what `blocks` yields, from the top, or with `anchor` or text line `line` at the top.

        `blocks` is asked again when the page must be set anew, for another width or another palette.
        """
        self._blocks = blocks
        self._set(anchor)
        if line:
            self.scroll_to(line)

    def go(self, anchor: str) -> bool:
        """Scroll to `anchor` and mark its line; False where the page has no such anchor."""
        if not anchor:
            self.text.yview_moveto(0)
            return True
        while anchor not in self._setting.anchors and self._more():
            pass
        line = self._setting.anchors.get(anchor)
        if line is None:
            return False
        self.scroll_to(line)
        self._flash(line)
        return True

    def scroll_to(self, line: int) -> None:
        """Put text line `line` at the top; it and what fills the window below it are set first."""
        below = self.text.winfo_height() // self._theme.px(8)
        while self._setting.line <= line + below and self._more():
            pass
        self.text.yview(f"{line}.0")

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
        while self._more():
            pass
        return str(self.text.get("1.0", "end-1c"))

    def _set(self, anchor: str) -> None:
        self._cancel("more")
        self._setting = Setting(self._column())
        self._rest = self._blocks()
        self._current = -1
        self.text.configure(state="normal")
        self.text.delete("1.0", "end")
        self.text.configure(state="disabled")
        self._insert(FIRST)
        if not anchor or not self.go(anchor):
            self.text.yview_moveto(0)
        if "more" not in self._timers:
            self._timers["more"] = self.text.after_idle(self._slice)

    def _set_again(self) -> None:
        """Set the page anew with the same part of it at the top: a table may now take more or fewer lines."""
        top, marks = self.top_line, self._setting.marks
        mark = bisect(marks, top) - 1
        offset = top - marks[mark] if mark >= 0 else top - 1
        self._set("")
        while len(self._setting.marks) <= mark + 1 and self._more():
            pass
        marks = self._setting.marks
        line = (marks[mark] if mark >= 0 else 1) + offset
        self.scroll_to(min(line, marks[mark + 1] - 1) if mark + 1 < len(marks) else line)

    def _slice(self) -> None:
        del self._timers["more"]
        if self._insert(SLICE):
            # A timer, not an idle callback: events come first, so the first paint and typing are not held up.
            self._timers["more"] = self.text.after(1, self._slice)
        else:
            self.text.event_generate("<<PageSet>>")

    def _more(self) -> bool:
        return self._insert(SLICE)

    def _insert(self, count: int) -> bool:
        """Set up to `count` more blocks; False when there were none."""
        blocks = list(islice(self._rest, count))
        for block in blocks:
            self._setting.add(block)
        runs = self._setting.take()
        for tag, stops in self._setting.tabs.items():
            self.text.tag_configure(tag, tabs=stops, lmargin2=stops[-1] if stops else 0)
        for tags in runs[1::2]:
            for tag in tags:
                if tag in self._looks:
                    self._style(tag)
        if runs:
            self.text.configure(state="normal")
            self.text.insert("end", *runs)
            self.text.configure(state="disabled")
        return bool(blocks)

    def _column(self) -> Column:
        theme = self._theme
        width = self.text.winfo_width()
        if width <= 1:
            width = self.expected  # not shown yet
        self._margin = max(theme.px(22), (width - theme.px(WIDEST)) // 2)
        self.text.configure(padx=self._margin)
        room = width - 2 * self._margin
        sample = "The quick brown fox jumps over the lazy dog"
        letter = -(-theme.fonts.measure(sample) // len(sample)) + 1
        head = theme.px(12)
        self.text.tag_configure("wellhead", tabs=(room - head, "right"))
        return Column(room, theme.fonts.measure("0", "Ref.CodeSmall"), letter, theme.px)

    # -- look --------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._dress()
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
        text.bind("<space>", lambda _: self._scroll(1, "pages"))
        text.bind("<Up>", lambda _: self._scroll(-3, "units"))
        text.bind("<Down>", lambda _: self._scroll(3, "units"))
        text.bind("<Prior>", lambda _: self._scroll(-1, "pages"))
        text.bind("<Next>", lambda _: self._scroll(1, "pages"))
        text.bind("<Home>", lambda _: self._scroll_end(0))
        text.bind("<End>", lambda _: self._scroll_end(1))

    def _scroll(self, count: int, what: Literal["units", "pages"]) -> str:
        self.text.yview_scroll(count, what)
        return "break"

    def _scroll_end(self, where: int) -> str:
        while where and self._more():
            pass
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

    def _resized(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._cancel("resize")
        self._timers["resize"] = self.text.after(120, self._fit)

    def _fit(self) -> None:
        """Set the page again when the column's width has changed: tables and right-hand buttons depend on it."""
        self._timers.pop("resize", None)
        before = self._setting.column.width
        if abs(self._column().width - before) > self._theme.px(4):
            self._set_again()

    def _cancel(self, name: str) -> None:
        if name in self._timers:
            self.text.after_cancel(self._timers.pop(name))

    def _end(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self._forget()
        for name in list(self._timers):
            self._cancel(name)
