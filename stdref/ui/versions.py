"""The versions of an example: its original, the reader's, and the one that was put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stdref.catalog.model import Example
    from stdref.edits import Edits
    from stdref.ui.difference import Comparison


class Versions:
    """Asks and changes the reader's edits, an example at a time."""

    def __init__(self, edits: Edits) -> None:
        self._edits = edits

    def text(self, example: Example, name: str) -> str:
        """A file of `example` as the reader left it."""
        kept = self._edits.text(example.id, name)
        return dict(example.files)[name] if kept is None else kept

    def files(self, example: Example) -> dict[str, str]:
        """All files of `example` as the reader left them."""
        return {name: self.text(example, name) for name, _ in example.files}

    def keep(self, example: Example, name: str, code: str) -> bool:
        """Remember `code` as the reader's version of a file; return whether there is something to save."""
        original = dict(example.files)[name]
        if code.rstrip("\n") == original.rstrip("\n"):
            self._edits.drop(example.id, name)
        else:
            self._edits.keep(example.id, name, code, original)
        return self._edits.unsaved

    def edited(self, example: Example) -> bool:
        """Whether the reader changed `example`."""
        return self.files(example) != dict(example.files)

    def reset(self, example: Example) -> None:
        """Go back to the original; the reader's version is put aside."""
        for name, _ in example.files:
            self._edits.set_aside(example.id, name)

    def aside(self, example: Example) -> bool:
        """Whether a version was put aside."""
        return any(self._edits.previous(example.id, name) is not None for name, _ in example.files)

    def bring_back(self, example: Example) -> None:
        """Make the version that was put aside the reader's again."""
        for name, original in example.files:
            text = self._edits.previous(example.id, name)
            if text is not None:
                self._edits.keep(example.id, name, text, original)

    def updated(self, example: Example) -> bool:
        """Whether the original is another than the one that the reader changed."""
        bases = ((self._edits.original(example.id, name), text) for name, text in example.files)
        return any(base is not None and base != text for base, text in bases)

    def accept(self, example: Example) -> None:
        """Take note that the reader knows of the update, and keeps to the changed version."""
        for name, text in example.files:
            if self._edits.text(example.id, name) is not None:
                self._edits.accept(example.id, name, text)

    def comparisons(self, example: Example, name: str) -> list[Comparison]:
        """What the reader changed in a file, and if the original was updated meanwhile, what changed in that."""
        from stdref.ui.difference import Comparison

        original = dict(example.files)[name]
        found = [Comparison("The original and yours", original, self.text(example, name))]
        base = self._edits.original(example.id, name)
        if base is not None and base != original:
            found.append(Comparison("What changed in the original", base, original))
        return found
