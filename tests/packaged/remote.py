"""Drives a window of another process by Tk's own `send`: types, presses, reads what its widgets show."""

from __future__ import annotations

import os
import secrets
import select
import struct
import subprocess
import time
import tkinter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

WILD = 65535  # the family of addresses that stands for any
# Everything that any widget shows: the contents of texts and entries, the words of labels and buttons.
SHOWN = """
proc shown {widget} {
    set all {}
    switch -glob -- [winfo class $widget] {
        Text { lappend all [$widget get 1.0 end] }
        TEntry - Entry { lappend all [$widget get] }
        TLabel - TButton { lappend all [$widget cget -text] }
    }
    foreach child [winfo children $widget] { if {[winfo ismapped $child]} { lappend all {*}[shown $child] } }
    return $all
}
shown .
"""
ENTRY = """
proc first {widget class} {
    if {[winfo class $widget] eq $class} { return $widget }
    foreach child [winfo children $widget] { if {[set found [first $child $class]] ne ""} { return $found } }
}
"""
EDITOR = """
proc editor {widget} {
    if {[winfo class $widget] eq "Text" && [$widget cget -state] eq "normal"} { return $widget }
    foreach child [winfo children $widget] { if {[set found [editor $child]] ne ""} { return $found } }
}
"""


@contextmanager
def screen(folder: Path) -> Iterator[dict[str, str]]:
    """A display that asks for a password: without one, Tk does not trust what is sent to it. Gives the environment."""
    cookie, number = secrets.token_bytes(16), b""
    authority = folder / "Xauthority"
    parts = (b"", number, b"MIT-MAGIC-COOKIE-1", cookie)
    authority.write_bytes(struct.pack(">H", WILD) + b"".join(struct.pack(">H", len(part)) + part for part in parts))
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-auth", str(authority), "-screen", "0", "1600x1000x24", "-dpi",
               "96", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL, start_new_session=True) as server:
        os.close(writing)
        try:
            ready, _, _ = select.select([reading], [], [], 30)
            assert ready, "Xvfb did not start"
            yield {"DISPLAY": ":" + os.read(reading, 64).decode().strip(), "XAUTHORITY": str(authority)}
        finally:
            os.close(reading)
            server.terminate()


class Remote:
    """The window of `process` on the display that `variables` name; waiting ends with a message after `patience` s."""

    def __init__(self, process: subprocess.Popen[bytes], variables: dict[str, str], patience: float = 30) -> None:
        self._process, self._patience = process, patience
        before = {name: os.environ.get(name) for name in variables}
        os.environ.update(variables)
        try:
            self._root = tkinter.Tk(className="remote")
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
        self._root.withdraw()
        self.name = ""
        self.wait(self._there, "its window")

    def close(self) -> None:
        """Let go of the display; more than once is no harm."""
        with suppress(tkinter.TclError):
            self._root.destroy()

    def do(self, script: str) -> str:
        """The result of a script of Tcl in the other process."""
        return str(self._root.tk.call("send", self.name, script))

    def shown(self) -> str:
        """All that its widgets show."""
        return "\n".join(map(str, self._root.tk.splitlist(self.do(SHOWN))))

    def search(self, query: str, expected: str) -> None:
        """Type a query, wait until `expected` is among the results, and open the first one."""
        self.do(f"{ENTRY}; set entry [first . TEntry]; focus -force $entry; $entry delete 0 end; "
                f"$entry insert end {{{query}}}")
        self.await_words(expected)
        self.do("event generate $entry <Return>")

    def edit(self, code: str) -> None:
        """Put `code` into the editor, which is the text that one may write into."""
        self.wait(lambda: bool(self.do(f"{EDITOR}; editor .")), "editor")
        self.do(f"set editor [editor .]; $editor delete 1.0 end; $editor insert end {{{code}}}; focus -force $editor")

    def press(self, key: str) -> None:
        """Press a key wherever the focus is."""
        self.do(f"event generate [expr {{[focus] eq {{}} ? {{.}} : [focus]}}] <{key}>")

    def await_words(self, *words: str) -> None:
        """Wait until the window shows all of `words`."""
        self.wait(lambda: all(word in self.shown() for word in words), " and ".join(words))

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for `condition`; where it fails, say what the window shows instead."""
        deadline = time.monotonic() + self._patience
        while not condition():
            assert self._process.poll() is None, f"it ended with status {self._process.returncode}"
            there = self.name and time.monotonic() > deadline and self.shown()
            assert time.monotonic() < deadline, f"no {what} in {self._patience} s, but {there}"
            self._root.update()
            time.sleep(0.02)

    def _there(self) -> bool:
        for name in map(str, self._root.tk.splitlist(self._root.tk.call("winfo", "interps"))):
            if name.startswith("stdref"):
                self.name = name
        return bool(self.name) and self.do("winfo viewable .") == "1"
