"""The immutable types of the catalog: what a page, its items and its snippets are.

`NamedTuple` throughout: the window needs these types early and a named tuple costs a fraction of a dataclass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

# The window needs these three before any page is open, so they stand apart; here they are offered with the rest.
from stdref.catalog.problem import CatalogError as CatalogError
from stdref.catalog.problem import Problem as Problem
from stdref.catalog.target import Target as Target
from stdref.catalog.text import Span as Span
from stdref.catalog.text import Text as Text
from stdref.catalog.text import plain as plain

if TYPE_CHECKING:
    from collections.abc import Sequence


class Place(NamedTuple):
    """What makes an item of a page findable.

    `anchor` is unique in its page; `line` is the item's line in `page.xml`; `tasks` are phrases in people's own
    words; `symbols` are qualified names; `since` is a version such as "3.12" or empty.
    """

    anchor: str
    line: int
    tasks: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    since: str = ""


class Output(NamedTuple):
    """A recorded output and the Python versions it holds for; empty bounds mean any version."""

    text: str
    first: str = ""
    last: str = ""


class Example(NamedTuple):
    """A snippet as a page uses it: its facts from `page.xml` and its source from its file or folder.

    `kind` is "quick start", "recipe", "wrong", "right" or "fix". `files` maps the names of all its files to their
    text without the recorded outputs; `main` is the one that is started. `needs` holds words of
    `snippet.NEEDS` and "package:NAME". `folded` names files that a page does not print.
    """

    module: str
    name: str
    title: str
    kind: str
    main: str
    files: tuple[tuple[str, str], ...]
    outputs: tuple[Output, ...]
    args: tuple[str, ...] = ()
    stdin: str = ""
    needs: tuple[str, ...] = ()
    since: str = ""
    line: int = 0
    folded: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The snippet's name over all pages, such as "json/round_trip"."""
        return f"{self.module}/{self.name}"

    @property
    def code(self) -> str:
        """The text of the file that is started."""
        return dict(self.files)[self.main]


class Row(NamedTuple):
    """An at-a-glance row: "I want to ...", the call, and what it gives."""

    place: Place
    want: Text
    call: str
    results: tuple[Output, ...]


class Glance(NamedTuple):
    """The at-a-glance table; `setup` is code that each call sees, `says` a sentence to show in its place."""

    line: int
    setup: str
    says: str
    needs: tuple[str, ...]
    rows: tuple[Row, ...]


class Recipe(NamedTuple):
    """A task solved by one snippet."""

    place: Place
    intro: Text
    example: Example


class Column(NamedTuple):
    """A column of a look-up table; `role` is "", "code", "call" or "result" (the last two are verified together)."""

    title: str
    role: str = ""


class TableRow(NamedTuple):
    """A row of a look-up table, with as many cells as the table has columns."""

    place: Place
    cells: tuple[Text, ...]


class Table(NamedTuple):
    """A look-up table; `setup` is code that each verified call sees, `says` a sentence to show in its place."""

    place: Place
    title: str
    intro: Text
    setup: str
    says: str
    needs: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]


class Case(NamedTuple):
    """A line of a chooser: if `condition`, use `use`, not `instead` (may be empty)."""

    condition: Text
    use: Text
    instead: Text


class Chooser(NamedTuple):
    """"Which one should I use?": cases in the order in which they should be asked."""

    place: Place
    title: str
    cases: tuple[Case, ...]


class Pitfall(NamedTuple):
    """A trap: what one sees, the code that falls into it, the code that does not, and why."""

    place: Place
    symptom: Text
    why: Text
    wrong: Example
    right: Example


class ErrorEntry(NamedTuple):
    """An error as people paste it; `provoke` is code that raises it, or empty where that cannot be done safely."""

    place: Place
    messages: tuple[str, ...]
    cause: Text
    fix: Text
    provoke: str
    needs: tuple[str, ...]


class Paragraph(NamedTuple):
    """Prose."""

    text: Text


class Bullets(NamedTuple):
    """A list of short statements."""

    items: tuple[Text, ...]


class Figure(NamedTuple):
    """A drawing in characters."""

    title: str
    art: str


Block = Paragraph | Bullets | Figure


class Command(NamedTuple):
    """A use of `python -m ...` and what it does."""

    line: str
    text: Text


class VersionNote(NamedTuple):
    """What changed in a version of Python."""

    version: str
    text: Text


class SeeAlso(NamedTuple):
    """A link with its reason; `to` is a name in the reference or an http(s) address."""

    to: str
    label: str
    reason: str


class Page(NamedTuple):
    """A finished page. `place.tasks` are the tasks that are as large as the module itself.

    The items of its longer sections may be made only when they are looked at.
    """

    module: str
    tier: str
    file: str
    place: Place
    purpose: Text
    import_line: str
    badges: tuple[str, ...]
    note: Text
    quick_start: Recipe
    glance: Glance
    recipes: Sequence[Recipe]
    tables: Sequence[Table]
    choosers: Sequence[Chooser]
    pitfalls: Sequence[Pitfall]
    errors: Sequence[ErrorEntry]
    how: tuple[Block, ...]
    commands: tuple[Command, ...]
    versions: tuple[VersionNote, ...]
    see_also: tuple[SeeAlso, ...]

    @property
    def snippets(self) -> int:
        """How many examples the page has."""
        return 1 + len(self.recipes) + 2 * len(self.pitfalls)

    @property
    def examples(self) -> tuple[Example, ...]:
        """Every snippet of the page in reading order."""
        pairs = (example for pitfall in self.pitfalls for example in (pitfall.wrong, pitfall.right))
        return (self.quick_start.example, *(recipe.example for recipe in self.recipes), *pairs)

    def anchor_of(self, symbol: str) -> str:
        """The anchor of the item that answers best for `symbol`: where it is named first, else named at all."""
        for place in self.places[1:]:
            if place.symbols[:1] == (symbol,):
                return place.anchor
        return next((place.anchor for place in self.places[1:] if symbol in place.symbols), "")

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place of the page that a link or a result can lead to."""
        rows = [row.place for table in self.tables for row in table.rows]
        items: tuple[Recipe | Table | Chooser | Pitfall | ErrorEntry, ...]
        items = (*self.recipes, *self.tables, *self.choosers, *self.pitfalls, *self.errors)
        return (self.place, self.quick_start.place, *(row.place for row in self.glance.rows),
                *(item.place for item in items), *rows)
