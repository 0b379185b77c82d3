"""What the page pane shows for a place in the reference: a written page, what is known of a module, or of one name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from stdref.catalog.target import Target

if TYPE_CHECKING:
    from stdref.catalog.manifest import Catalog
    from stdref.catalog.model import Example, Page
    from stdref.reference.known import Known
    from stdref.render.blocks import Block
    from stdref.ui.services import Services


class Pages:
    """Holds what is shown; `services` gives the reference once there is one, `version` the interpreter's."""

    def __init__(self, catalog: Catalog, services: Callable[[], Services | None], version: Callable[[], str]) -> None:
        self._catalog, self._services, self._version = catalog, services, version
        self._page: Page | None = None
        self._target = Target("")
        self.shown = False  # whether there is such a page at all
        self.complete = False  # whether it shows all that the interpreter has to say

    def turn(self, target: Target) -> None:
        """Show `target` from now on; raises what reading its page raises, KeyError for no such place."""
        self.close()
        name = target.module
        services = self._services()
        if name not in self._catalog.modules and not (services and services.foreign(name)):
            raise KeyError(name)
        if name in self._catalog.written and (self._page is None or self._page.module != name):
            self._page = self._catalog.page(name, tasks=False)
        elif name not in self._catalog.written:
            self._page = None
        self._target, self.shown = target, True

    def close(self) -> None:
        """Show none of them any more."""
        self.shown = self.complete = False

    @property
    def page(self) -> Page | None:
        """The written page of the module that is shown, or that was shown last."""
        return self._page

    @property
    def examples(self) -> tuple[Example, ...]:
        """The snippets of the module's page."""
        return self._page.examples if self._page else ()

    def has(self, target: Target) -> bool:
        """Whether `target` is on what is shown already."""
        return (self.shown and target.module == self._target.module and not is_symbol(target)
                and not is_symbol(self._target))

    @property
    def module(self) -> str:
        """The module whose sections the tree shows; empty for the page of a name, which is no part of its module's."""
        return self._target.module if self.shown and not is_symbol(self._target) else ""

    def anchor(self, target: Target) -> str:
        """Where to begin: a name has a page of its own."""
        return "" if is_symbol(target) else target.anchor

    @property
    def status(self) -> str:
        """What the status bar says of what is shown."""
        if is_symbol(self._target) or self._page is None:
            return f"As Python {self._version()} describes it"
        return f"{self._page.snippets} examples · {len(self._page.glance.rows)} at a glance"

    def blocks(self) -> Iterator[Block]:
        """What is shown, with all that is known by now."""
        target, version = self._target, self._version()
        crumbs = self._catalog.categories_of(target.module)
        if is_symbol(target):
            yield from self._symbol(target, version, crumbs)
        elif self._page is not None:
            from stdref.render.flow import flow

            yield from flow(self._page, version, crumbs, lambda: self._names(target.module))
        else:
            yield from self._module(target.module, version, crumbs)

    def _names(self, module: str) -> tuple[Known, ...]:
        services = self._services()
        if services is None:
            return ()
        self.complete = services.said(module) is not None
        # Names without what they are for would only be set again in a moment.
        return services.reference.names(module) if self.complete else ()

    def _module(self, name: str, version: str, crumbs: tuple[str, ...]) -> Iterator[Block]:
        from stdref.reference.library import Module
        from stdref.render.reference import module_page

        services = self._services()
        said = services.said(name) if services else None
        self.complete = said is not None
        fact = services.reference.facts.module(name) if services else None
        names = services.reference.names(name) if services else ()
        yield from module_page(said or Module(name), fact, names, version, crumbs)

    def _symbol(self, target: Target, version: str, crumbs: tuple[str, ...]) -> Iterator[Block]:
        from stdref.lookup import anchors_of, entry_of
        from stdref.reference.known import Known
        from stdref.render.reference import Entry, symbol_page

        services = self._services()
        known = services.known(target) if services else None
        self.complete = known is not None and (known.symbol is not None or not known.here)
        known = known or Known(target.anchor, target.module, None, None)
        entry = (entry_of(known, self._page, services.reference) if services is not None else
                 Entry(known, page=self._page, anchors=anchors_of(self._page, target.anchor)))
        yield from symbol_page(entry, version, crumbs)


def is_symbol(target: Target) -> bool:
    """Whether a name is meant, not a place on a page."""
    return bool(target.module) and target.anchor.startswith(target.module + ".")
