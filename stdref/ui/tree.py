"""The tree of categories and modules; the open module shows the sections of its page."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.catalog.target import Target
from stdref.ui.widgets import AutoScrollbar, Card

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.ui.theme import Theme


class TreePane:
    """Categories with their modules; a choice is reported through `on_open`."""

    def __init__(self, parent: tkinter.Misc, theme: Theme, catalog: Catalog, on_open: Callable[[Target], None]) -> None:
        self._on_open = on_open
        card = Card(parent, theme)
        self.frame = card.frame
        ttk.Label(self.frame, text="LIBRARY", style="Head.TLabel").grid(
            row=0, column=0, sticky="w", padx=theme.px(12), pady=(theme.px(6), theme.px(4)))
        self.tree = ttk.Treeview(self.frame, show="tree", selectmode="browse")
        bar = AutoScrollbar(self.frame, orient="vertical", command=self.tree.yview)
        self.tree.configure(yscrollcommand=bar.set)
        self.tree.grid(row=1, column=0, sticky="nsew")
        bar.grid(row=1, column=1, sticky="ns", padx=(theme.px(4), 0))
        bar.grid_remove()
        self.frame.rowconfigure(1, weight=1)
        self.frame.columnconfigure(0, weight=1)
        card.watch(self.tree)
        self._targets: dict[str, Target] = {}
        self._nodes: dict[str, list[str]] = {}
        self._sections = ""
        self._showing = False
        self._timer = ""
        self._fill(catalog)
        self.tree.bind("<<TreeviewSelect>>", self._selected)
        self.tree.bind("<Return>", self._toggled)
        self.tree.bind("<Destroy>", lambda _: self._wait(""))
        self.tree.bind("<FocusIn>", self._entered, add="+")
        self.tree.bind("<Home>", lambda _: self._go(0))
        self.tree.bind("<End>", lambda _: self._go(-1))

    def show(self, target: Target) -> None:
        """Mark the module of `target`, opening its category, without reporting it as a choice."""
        nodes = self._nodes.get(target.module, [])
        chosen = self.tree.selection()
        self._showing = True
        if nodes and not (chosen and self._targets.get(chosen[0], Target("")).module == target.module):
            # A module in two categories stays in the one that is open already.
            node = next((node for node in nodes if self.tree.item(self.tree.parent(node), "open")), nodes[0])
            self.tree.see(node)
            self.tree.selection_set(node)
            self.tree.focus(node)
        elif not nodes:
            self.tree.selection_set()
        # The select event comes after idle; only then is a selection the reader's own again.
        self._wait(self.tree.after_idle(lambda: self._wait(self.tree.after(1, self._listen))))

    def show_sections(self, module: str, sections: list[tuple[str, str]]) -> None:
        """List the sections of the open page below its module, and of no other."""
        self.tree.delete(*(self.tree.get_children(self._sections) if self._sections else ()))
        chosen = self.tree.selection()
        nodes = self._nodes.get(module, [])
        node = next((node for node in nodes if chosen and node == chosen[0]), nodes[0] if nodes else "")
        self._sections = node
        if not node:
            return
        for title, anchor in sections:
            child = self.tree.insert(node, "end", text=title)
            self._targets[child] = Target(module, anchor)
        self.tree.item(node, open=True)

    def _fill(self, catalog: Catalog) -> None:
        for category in catalog.categories:
            parent = self.tree.insert("", "end", text=category.title)
            for entry in category.modules:
                node = self.tree.insert(parent, "end", text=entry.name)
                self._targets[node] = Target(entry.name)
                self._nodes.setdefault(entry.name, []).append(node)

    def _selected(self, _: tkinter.Event[tkinter.Misc]) -> None:
        chosen = self.tree.selection()
        if chosen and not self._showing and chosen[0] in self._targets:
            self._on_open(self._targets[chosen[0]])

    def _toggled(self, _: tkinter.Event[tkinter.Misc]) -> str:
        node = self.tree.focus()
        if node in self._targets:
            self._on_open(self._targets[node])
        else:
            self.tree.item(node, open=not self.tree.item(node, "open"))
        return "break"

    def _entered(self, _: tkinter.Event[tkinter.Misc]) -> None:
        """The arrow keys need a node to start from."""
        if not self.tree.focus() and self.tree.get_children():
            self.tree.focus(self.tree.get_children()[0])

    def _go(self, end: int) -> str:
        """Go to the first or the last node, which the keys of a ttk tree cannot."""
        nodes = self.tree.get_children()
        while end and nodes and self.tree.item(nodes[end], "open") and self.tree.get_children(nodes[end]):
            nodes = self.tree.get_children(nodes[end])
        if nodes:
            self.tree.focus(nodes[end])
            self.tree.selection_set(nodes[end])
            self.tree.see(nodes[end])
        return "break"

    def _wait(self, timer: str) -> None:
        if self._timer:
            self.tree.after_cancel(self._timer)
        self._timer = timer

    def _listen(self) -> None:
        self._timer = ""
        self._showing = False
