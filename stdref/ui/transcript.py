"""The text of an output pane: what a program printed, coloured, trimmed, with links from its tracebacks."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import tkinter

    from stdref.run.screen import Run, Update
    from stdref.ui.palette import Palette
    from stdref.ui.theme import Theme

KEPT = 5000  # lines
# Patterns as text: compiling them can wait until something has been printed.
RAISED = r"[\w.]{0,80}(Error|Exception|Warning|Exit|Interrupt|Group)\b"
FAULT = r'[\s|]{0,40}File "(?P<file>[^"]{1,300})", line (?P<line>\d{1,7})'
SIGNS = ('File "', "Error", "Traceback", "Exception", "Interrupt")


class Transcript:
    """Fills `text`; `on_fault` hears the path and line of a traceback that is clicked, `own` says which are links."""

    def __init__(self, text: tkinter.Text, theme: Theme, own: Callable[[str], str],
                 on_fault: Callable[[str, int], None]) -> None:
        self._theme, self._own, self._on_fault = theme, own, on_fault
        self._fault = 0  # the one that was followed last, counted from the end
        self.text = text
        self.trimmed = 0
        self._styles: set[str] = set()
        self._top = "1.0"  # the first line in view when the end was shown last
        text.bind("<Configure>", lambda _: self._resized(), add="+")
        text.mark_set("unread", "1.0")
        text.mark_gravity("unread", "left")
        text.tag_bind("fault", "<ButtonRelease-1>", self._click)
        text.tag_bind("fault", "<Enter>", lambda _: text.configure(cursor="hand2"))
        text.tag_bind("fault", "<Leave>", lambda _: text.configure(cursor=""))

    def clear(self) -> None:
        """Begin anew."""
        self.text.configure(state="normal", cursor="")
        self.text.delete("1.0", "end")
        self.text.configure(state="disabled")
        self.trimmed = self._fault = 0
        self._top = "1.0"

    def show_end(self) -> None:
        """Bring the end into view."""
        self.text.see("end")
        self._top = self.text.index("@0,0")

    def add(self, text: str, *tags: str) -> None:
        """Add words that the program did not print."""
        self.text.configure(state="normal")
        self.text.insert("end", text, tags)
        self.text.configure(state="disabled")
        self.text.mark_set("unread", "end-1c linestart")

    def apply(self, update: Update) -> None:
        """Show what the program printed: one insert, one trim, and the end in view if it was in view before."""
        text = self.text
        if not update.runs and not update.erase:
            return  # a line that is already too long has grown
        # Not by yview, which Tk only estimates while much is added. A view that nobody has moved stays at the end.
        at_end = text.index("@0,0") == self._top or text.dlineinfo("end-1c") is not None
        text.configure(state="normal")
        if update.erase:
            text.delete(f"end-1c - {update.erase}c", "end-1c")
        if update.runs:
            text.insert("end", *self._tagged(update.runs))
        self._read()
        lines = int(text.index("end-1c").split(".")[0])
        if lines > KEPT:
            text.delete("1.0", f"{lines - KEPT + 1}.0")
            self.trimmed += lines - KEPT
        text.configure(state="disabled")
        if at_end:
            self.show_end()

    def dress(self) -> None:
        """Take over the palette and sizes of the theme."""
        palette, text = self._theme.palette, self.text
        text.tag_configure("command", foreground=palette.muted)
        text.tag_configure("stdin", foreground=palette.stdin)
        text.tag_configure("error", foreground=palette.error)
        text.tag_configure("good", foreground=palette.ok)
        text.tag_configure("opens", wrap="word", lmargin2=self._theme.fonts.measure("✓ 10. ", "Ref.Code"))
        text.tag_configure("fault", foreground=palette.error, underline=True)
        for name in self._styles:
            text.tag_configure(f"ansi-{name}", **_look(name, palette))
        text.tag_raise("sel")

    def _resized(self) -> None:
        """Keep the end in view when a row below takes room away, unless the reader looks at something else."""
        if self.text.index("@0,0") == self._top:
            self.show_end()

    def _tagged(self, runs: tuple[Run, ...]) -> list[Any]:
        flat: list[Any] = []
        for words, style in runs:
            for name in style:
                if name not in self._styles:
                    self._styles.add(name)
                    self.text.tag_configure(f"ansi-{name}", **_look(name, self._theme.palette))
                    self.text.tag_raise("sel")
            flat += (words, tuple([f"ansi-{name}" for name in style]))
        return flat

    def _read(self) -> None:
        """Tag the lines of tracebacks among those that have become whole since the last time.

        Whole, because a program writes them in pieces, and a chunk may end anywhere.
        """
        text = self.text
        new = text.get("unread", "end-1c linestart")
        if new and any(sign in new for sign in SIGNS):
            number = int(text.index("unread").split(".")[0])
            for at, line in enumerate(new[:-1].split("\n"), number):
                tag = self._kind(line[:400])
                if tag:
                    text.tag_add(tag, f"{at}.{len(line) - len(line.lstrip(' |'))}", f"{at}.end")
        text.mark_set("unread", "end-1c linestart")

    def _kind(self, line: str) -> str:
        fault = re.match(FAULT, line)
        if fault:
            # Only the snippet's own files can be shown; the standard library's lines are no links.
            return "fault" if self._own(fault["file"]) else ""
        return "error" if "Traceback (most recent" in line[:60] or re.match(RAISED, line) else ""

    def next_fault(self) -> None:
        """Follow the last link of the tracebacks, where it went wrong; each time after that the one above it."""
        starts = self.text.tag_ranges("fault")[::2]
        if starts:
            self._fault = self._fault % len(starts) + 1
            index = str(starts[-self._fault])
            self.text.see(index)
            self._follow(index)

    def _click(self, event: tkinter.Event[tkinter.Misc]) -> None:
        if not self.text.tag_ranges("sel"):
            self._follow(f"@{event.x},{event.y}")

    def _follow(self, index: str) -> None:
        match = re.match(FAULT, self.text.get(f"{index} linestart", f"{index} lineend"))
        if match:
            self._on_fault(self._own(match["file"]), int(match["line"]))


def own_name(path: str, folder: str) -> str:
    """The name of a file of the run in `folder` from its path in a traceback; empty for any other file."""
    start = folder + os.sep
    return path[len(start):].replace(os.sep, "/") if folder and path.startswith(start) else ""


def _look(name: str, palette: Palette) -> dict[str, Any]:
    """The options of the tag of a style; every colour is one that can be read on its ground."""
    if name.startswith("on-"):
        return {"background": _ink(name[3:], palette), "foreground": palette.sunken}
    looks: dict[str, dict[str, Any]] = {
        "bold": {"font": "Ref.CodeBold"}, "dim": {"foreground": palette.muted}, "italic": {"underline": True},
        "underline": {"underline": True}, "reverse": {"background": palette.text, "foreground": palette.sunken},
    }
    return looks.get(name) or {"foreground": _ink(name, palette)}


def _ink(name: str, palette: Palette) -> str:
    return {"red": palette.error, "green": palette.ok, "yellow": palette.number, "blue": palette.link,
            "magenta": palette.keyword, "cyan": palette.builtin, "grey": palette.muted}.get(name, palette.text)
