"""What keys do to code in a Text: indentation, comments, lines; each is one step to undo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import tkinter

INDENT = 4
# After these a block goes on one level further out.
LEAVING = ("return", "raise", "pass", "break", "continue")


@contextmanager
def one_step(text: tkinter.Text) -> Iterator[None]:
    """Make one step to undo of all that is changed meanwhile."""
    text.edit_separator()
    text.configure(autoseparators=False)
    try:
        yield
    finally:
        text.configure(autoseparators=True)
        text.edit_separator()


def selected_lines(text: tkinter.Text) -> range:
    """The numbers of the lines that are selected, or of the one with the cursor."""
    ranges = text.tag_ranges("sel")
    first, last = (ranges[0], ranges[-1]) if ranges else ("insert", "insert")
    start = int(text.index(first).split(".")[0])
    stop, column = (int(part) for part in text.index(last).split("."))
    return range(start, stop + (0 if ranges and column == 0 and stop > start else 1))


def replace_all(text: tkinter.Text, code: str) -> None:
    """Put `code` in the place of everything, in a way that can be undone."""
    with one_step(text):
        text.replace("1.0", "end-1c", code)


def paste(text: tkinter.Text, pasted: str) -> None:
    """Put `pasted` in the place of the selection, which Tk on X11 would leave."""
    first, last = ("sel.first", "sel.last") if text.tag_ranges("sel") else ("insert", "insert")
    with one_step(text):
        text.replace(first, last, pasted)
    text.see("insert")


def shift(text: tkinter.Text, direction: int) -> None:
    """Indent or outdent the selected lines; without a selection Tab goes to the next stop."""
    if direction > 0 and not text.tag_ranges("sel"):
        column = int(text.index("insert").split(".")[1])
        text.insert("insert", " " * (INDENT - column % INDENT))
        return
    with one_step(text):
        for line in selected_lines(text):
            if direction > 0:
                if text.get(f"{line}.0", f"{line}.end").strip():
                    text.insert(f"{line}.0", " " * INDENT)
            else:
                start = text.get(f"{line}.0", f"{line}.{INDENT}")
                text.delete(f"{line}.0", f"{line}.{len(start) - len(start.lstrip(' '))}")


def comment(text: tkinter.Text) -> None:
    """Make comments of the selected lines, or code again where all of them are comments."""
    lines = {line: text.get(f"{line}.0", f"{line}.end") for line in selected_lines(text)}
    lines = {line: code for line, code in lines.items() if code.strip()}
    if not lines:
        return
    with one_step(text):
        if all(code.lstrip().startswith("#") for code in lines.values()):
            for line, code in lines.items():
                at = code.index("#")
                text.delete(f"{line}.{at}", f"{line}.{at + (2 if code[at + 1 : at + 2] == ' ' else 1)}")
        else:
            column = min(len(code) - len(code.lstrip()) for code in lines.values())
            for line in lines:
                text.insert(f"{line}.{column}", "# ")


def new_line(text: tkinter.Text) -> None:
    """Begin a line, indented as the code before it asks for."""
    before = text.get("insert linestart", "insert")
    indent = len(before) - len(before.lstrip(" "))
    code = before.split("#")[0].strip()
    if code.endswith(":"):
        indent += INDENT
    elif code.split(" ")[0] in LEAVING:
        indent = max(0, indent - INDENT)
    if text.tag_ranges("sel"):
        text.delete("sel.first", "sel.last")
    text.insert("insert", "\n" + " " * indent)
    text.see("insert")


def back(text: tkinter.Text) -> bool:
    """Delete a whole step of indentation before the cursor; return False where there is none."""
    before = text.get("insert linestart", "insert")
    if text.tag_ranges("sel") or not before or before.strip(" "):
        return False
    text.delete(f"insert - {(len(before) - 1) % INDENT + 1}c", "insert")
    return True


def home(text: tkinter.Text) -> None:
    """Go to the first character of the line, or before its indentation if the cursor is there already."""
    code = text.get("insert linestart", "insert lineend")
    first = len(code) - len(code.lstrip())
    column = int(text.index("insert").split(".")[1])
    text.mark_set("insert", f"insert linestart + {0 if column == first else first}c")
    text.tag_remove("sel", "1.0", "end")
    text.see("insert")
