"""The tree of categories and modules; the open module shows the sections of its page."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import TYPE_CHECKING

from stdref.catalog.target import Target
from stdref.ui.widgets import AutoScrollbar, Card

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog, Category
    from stdref.reference.known import Package
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
        # The bar's place is kept while it hides, or the tree would be drawn again when it shows.
        self.frame.columnconfigure(1, minsize=bar.winfo_reqwidth() + theme.px(4))
        card.watch(self.tree)
        self._targets: dict[str, Target] = {}
        self._nodes: dict[str, list[str]] = {}
        self._sections = ""
        self._showing = False
        self._timer = ""
        self._catalog, self._theme = catalog, theme
        self._parents: list[tuple[str, Category]] = []
        self._packages = ""
        self._folded: dict[str, Package] = {}
        self._begin()
        self.tree.bind("<<TreeviewSelect>>", self._selected)
        self.tree.bind("<Return>", self._toggled)
        self.tree.bind("<<TreeviewOpen>>", self._opened, add="+")
        self._forget = theme.listen(self._dress)
        self.tree.bind("<Destroy>", lambda _: self._end())
        self.tree.bind("<FocusIn>", self._entered, add="+")
        self.tree.bind("<Home>", lambda _: self._go(0))
        self.tree.bind("<End>", lambda _: self._go(-1))

    def show(self, target: Target) -> None:
        """Mark the module of `target`, opening its category, without reporting it as a choice."""
        if target.module:
            self.complete()
            if target.module not in self._nodes:
                for node in [node for node, package in self._folded.items() if target.module in package.modules]:
                    self._unfold(node)
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

    def complete(self) -> None:
        """Add what is not seen while all categories are closed: the window opens without it."""
        if not self._parents:
            return
        written = self._catalog.written
        for parent, category in self._parents:
            for entry in category.modules[1:]:
                node = self._add(parent, entry.name)
                if entry.note:
                    self.tree.item(node, text=f"{entry.name} · {entry.note}")
        self._parents.clear()
        for module, nodes in self._nodes.items():
            for node in nodes if module not in written else ():
                self.tree.item(node, tags=("reference",))
        self._dress()

    def show_packages(self, title: str, packages: tuple[Package, ...]) -> None:
        """List installed packages in a category of their own; none takes it away."""
        self.complete()
        if self._packages:
            for module in [module for module, nodes in self._nodes.items() if any(map(self._is_foreign, nodes))]:
                self._nodes[module] = [node for node in self._nodes[module] if not self._is_foreign(node)]
            self.tree.delete(self._packages)
            self._packages = ""
            self._folded.clear()
        if not packages:
            return
        self._packages = self.tree.insert("", "end", text=title)
        for package in packages:
            title = f"{package.name} {package.version}"
            node = self.tree.insert(self._packages, "end", text=title, tags=("reference",))
            self.tree.item(self._add(node, package.modules[0]), tags=("reference",))
            self._folded[node] = package

    def _unfold(self, node: str) -> None:
        """Add the other modules of an installed package: there may be thousands in all, of which few are looked at."""
        if node in self._folded:
            for module in self._folded.pop(node).modules[1:]:
                self.tree.item(self._add(node, module), tags=("reference",))

    def _is_foreign(self, node: str) -> bool:
        return self.tree.parent(self.tree.parent(node)) == self._packages

    def _begin(self) -> None:
        """The categories, each with one module: so it can be seen that they open."""
        for category in self._catalog.categories:
            parent = self.tree.insert("", "end", text=category.title)
            self._add(parent, category.modules[0].name)
            self._parents.append((parent, category))

    def _add(self, parent: str, module: str) -> str:
        node = self.tree.insert(parent, "end", text=module)
        self._targets[node] = Target(module)
        self._nodes.setdefault(module, []).append(node)
        return node

    def _dress(self) -> None:
        """Modules that nobody has written a page for step back."""
        if not self._parents:
            self.tree.tag_configure("reference", foreground=self._theme.palette.muted, font="Ref.Italic")

    def _end(self) -> None:
        self._wait("")
        self._forget()

    def _selected(self, _: tkinter.Event[tkinter.Misc]) -> None:
        chosen = self.tree.selection()
        if chosen and not self._showing and chosen[0] in self._targets:
            self._on_open(self._targets[chosen[0]])

    def _opened(self, _: tkinter.Event[tkinter.Misc]) -> None:
        self.complete()
        self._unfold(self.tree.focus())

    def _toggled(self, _: tkinter.Event[tkinter.Misc]) -> str:
        node = self.tree.focus()
        if node in self._targets:
            self._on_open(self._targets[node])
        else:
            self._unfold(node)
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
