"""A place in the reference."""

from __future__ import annotations

from typing import NamedTuple


class Target(NamedTuple):
    """A place in the reference: what links, results, history and the command line all speak.

    `anchor` is empty for the top of a page, a slug for an item of the page, and a qualified name
    ("json.dumps") for a symbol.
    """

    module: str
    anchor: str = ""

    def __str__(self) -> str:
        if not self.anchor or self.anchor.startswith(self.module + "."):
            return self.anchor or self.module
        return f"{self.module}#{self.anchor}"
