"""Drives the real window as a reader does: keys, clicks and typing, then waiting for what must follow."""

from __future__ import annotations

import re
import tkinter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from stdref.catalog.target import Target
from stdref.ui import window
from tests.conftest import wait_until

if TYPE_CHECKING:
    from stdref.search.engine import Hit
    from stdref.ui.app import App

KEYSYMS = {
    " ": "space", ".": "period", ",": "comma", "_": "underscore", "-": "minus", "=": "equal", "+": "plus",
    "(": "parenleft", ")": "parenright", "'": "apostrophe", '"': "quotedbl", ":": "colon", "/": "slash",
    "\n": "Return", "#": "numbersign", "*": "asterisk",
}  # fmt: skip


class Root(tkinter.Tk):
    """A root that tells, when it is destroyed, which timers its widgets forgot to cancel."""

    closed = False
    leftover: tuple[str, ...] = ()

    def destroy(self) -> None:
        """Destroy the widgets first, so that whatever is still to be called afterwards belongs to none of them."""
        if self.closed:
            return
        self.closed = True
        for child in list(self.children.values()):
            child.destroy()
        self.update_idletasks()
        waiting = self.tk.splitlist(self.tk.call("after", "info"))
        scripts = [str(self.tk.splitlist(self.tk.call("after", "info", name))[0]) for name in waiting]
        # Tk has timers of its own, such as that of the blinking cursor; ours are commands made by tkinter.
        self.leftover = tuple(script for script in scripts if re.match(r"\d+\w", script))
        super().destroy()


class Driver:
    """One window; everything it does is an event, everything it waits for a condition."""

    def __init__(self, size: str) -> None:
        """Open the window, with what is in the settings and the catalog of the moment; see `opened`."""
        self._clock = 0
        self.root = Root(className="stdref")
        self.root.withdraw()
        self.app: App = window.build(self.root)
        if size:
            self.root.geometry(f"{size}+0+0")
        self.root.deiconify()
        # Without the focus key events are dropped; an X server without a window manager gives it to nobody, and
        # lets nobody take it who cannot be seen.
        self.wait(lambda: bool(self.root.winfo_viewable()))
        self.root.tk.call("focus", "-force", self.root.tk.call("focus", "-lastfor", "."))
        self.wait(lambda: bool(self.focus))
        self.settle()

    # -- doing ---------------------------------------------------------------------------------------------------

    def begin(self, name: str = "", *, services: bool = True) -> None:
        """Do what follows the first paint; with `services` wait until index and interpreters are there."""
        self.app.ask(name)
        self.app.start()
        if services:
            self.wait(lambda: self.app.services is not None and not self.app.services.busy, 60)
            self.settle()

    def open(self, module: str, anchor: str = "") -> None:
        """Open a page in the one way that is not tested by itself, and wait until it is whole."""
        self.app.open(Target(module, anchor))
        self.await_page(module)

    def press(self, *keys: str) -> None:
        """Press keys, each written as in a binding but without the brackets, such as "Control-k"."""
        for key in keys:
            self.root.tk.call("event", "generate", self.focus or ".", f"<{key}>")
            self.root.update()

    def type(self, text: str) -> None:
        """Type `text` into what has the focus."""
        for character in text:
            self.root.tk.call("event", "generate", self.focus or ".", "<Key>", "-keysym",
                              KEYSYMS.get(character, character))
            self.root.update()

    def click(self, widget: tkinter.Misc, x: int | None = None, y: int | None = None) -> None:
        """Click on a widget, in its middle if nowhere else."""
        assert widget.winfo_viewable(), f"{widget} cannot be seen, so it cannot be clicked"
        across, down = widget.winfo_width() // 2 if x is None else x, widget.winfo_height() // 2 if y is None else y
        # Long after the click before, or Tk would take the two for a double click.
        self._clock += 1000
        for event in ("<Enter>", "<Motion>", "<ButtonPress-1>", "<ButtonRelease-1>"):
            self.root.tk.call("event", "generate", widget, event, "-x", across, "-y", down, "-time", self._clock)
        self.root.update()

    def click_text(self, text: tkinter.Text, words: str, tag: str = "", after: str = "1.0") -> None:
        """Click on the first occurrence of `words` after an index that has a tag whose name starts with `tag`."""
        index = find(text, words, tag, after)
        text.see(index)
        self.root.update()
        box = text.bbox(index)
        assert box is not None, f"{words!r} cannot be scrolled into view"
        left, top, _, height = box
        self.click(text, left + 2, top + height // 2)

    def click_page(self, words: str, after: str = "1.0") -> None:
        """Press the link or button `words` on the page."""
        self.click_text(self.app.page.text, words, "do-", after)

    def resize(self, size: str) -> None:
        """Give the window another size, such as "840x600"."""
        focus = self.focus
        self.root.geometry(size)
        wide, high = map(int, size.split("x"))
        self.wait(lambda: (self.root.winfo_width(), self.root.winfo_height()) == (wide, high))
        # A bare X server takes the focus away from a window that changes its size.
        self.root.tk.call("focus", "-force", focus)
        self.wait(lambda: self.focus == focus)
        self.settle()

    def edit(self, code: str) -> None:
        """Replace the text in the editor, as a reader who pastes."""
        editor = self.app.bench.editor.text
        editor.focus_force()
        self.press("Control-a")
        self.root.clipboard_clear()
        self.root.clipboard_append(code)
        self.press("Control-v")
        self.wait(lambda: self.app.bench.editor.code == code)

    def run(self, code: str) -> None:
        """Put `code` into the editor and press Run."""
        self.edit(code)
        self.click(self.app.bench.run_button)

    def close(self) -> None:
        """Close the window, unless the test has done so."""
        if not self.root.closed:
            self.app.close()

    # -- seeing --------------------------------------------------------------------------------------------------

    @property
    def focus(self) -> str:
        """The path of the widget that has the focus, empty if none has."""
        # Not focus_get(), which knows nothing of widgets that Tk made by itself.
        return str(self.root.tk.call("focus"))

    @property
    def output(self) -> str:
        """What the output pane shows, without the command line at its top."""
        shown = self.app.bench.output.text.get("1.0", "end-1c")
        return shown.partition("\n")[2] if shown.startswith("$ ") else shown

    @property
    def state(self) -> str:
        """What the output pane says of the run."""
        return str(self.app.bench.output.state.cget("text"))

    @property
    def names(self) -> list[str]:
        """The names of the results in the list."""
        return [hit.name for hit in self.app.finder.results.hits]

    def top(self) -> str:
        """The line of text at the top of the page."""
        text = self.app.page.text
        return text.get("@0,0 linestart", "@0,0 lineend")

    # -- waiting -------------------------------------------------------------------------------------------------

    def wait(self, condition: Callable[[], bool], timeout: float = 10) -> None:
        """Let events happen until `condition` holds."""
        wait_until(self.root, condition, timeout)

    def settle(self) -> None:
        """Wait until the page is whole and is not about to be set anew."""
        self.wait(lambda: self.app.page.complete)

    def await_page(self, module: str) -> None:
        """Wait until the page of `module` is shown whole."""
        self.wait(lambda: self.app.target.module == module)
        self.settle()

    def await_output(self, words: str) -> None:
        """Wait until the output holds `words`."""
        self.wait(lambda: words in self.output)

    def await_end(self) -> None:
        """Wait until no run is going on and all of its output is shown."""
        self.wait(lambda: not self.app.bench.running and not self.app.bench.output.running)

    def await_results(self, first: str) -> Hit:
        """Wait until the result on top is called `first`, and return it."""
        self.wait(lambda: self.names[:1] == [first])
        return self.app.finder.results.hits[0]


@contextmanager
def opened(size: str = "1280x800") -> Iterator[Driver]:
    """A window of `size`, or of its own choice if that is empty; closed in the end as the reader closes it."""
    driver = Driver(size)
    try:
        yield driver
    finally:
        # A test that failed may have left anything behind, so it must not hide what it failed with.
        driver.close()
    assert driver.root.leftover == (), "timers outlived their widgets"


def find(text: tkinter.Text, words: str, tag: str = "", after: str = "1.0") -> str:
    """The index of the first occurrence of `words` that has a tag whose name starts with `tag`."""
    index = after
    while True:
        index = text.search(words, index, "end")
        assert index, f"{words!r} {'with a tag ' + tag if tag else ''} is not in the text"
        if not tag or any(name.startswith(tag) for name in text.tag_names(index)):
            return index
        index = f"{index} + 1c"


def widgets(parent: tkinter.Misc, kind: str) -> list[tkinter.Misc]:
    """The widgets below `parent` that are of the Tk class `kind`, such as "TButton", in the order of their making."""
    found: list[tkinter.Misc] = []
    for child in parent.winfo_children():
        found += [child] if child.winfo_class() == kind else []
        found += widgets(child, kind)
    return found


def posted(root: tkinter.Tk) -> list[tkinter.Menu]:
    """The menus that are open."""
    menus = [child for child in root.winfo_children() if isinstance(child, tkinter.Menu)]
    return [menu for menu in menus if menu.winfo_viewable()]
