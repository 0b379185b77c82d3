"""The part of a page that speaks of some items only, under the headings that say where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from stdref.render.blocks import Block, Grid, Heading, Rows


def excerpt(blocks: Iterable[Block], anchors: Iterable[str]) -> Iterator[Block]:
    """Those of a page's `blocks` that belong to the items with `anchors`, in their order.

    Of a table only the rows that are meant are kept, with what introduces it.
    """
    wanted = set(anchors)
    context: list[Block] = []  # what introduces the next item, as far as it has not been passed on
    level = 0  # of the heading below which everything is wanted; 0 where there is none
    for block in blocks:
        if isinstance(block, Heading) and not 0 < level < block.level:
            level = block.level if block.anchor in wanted else 0
            context = [held for held in context if isinstance(held, Heading) and 1 < held.level < block.level]
        part = block if level else _rows(block, wanted)
        context.append(part or block)
        if part:
            yield from context
            context = []


def _rows(block: Block, wanted: set[str]) -> Block | None:
    """The table with those rows that are wanted; None where there are none."""
    if isinstance(block, Rows):
        rows = tuple(row for row in block.rows if row.anchor in wanted)
        return Rows(rows) if rows else None
    if isinstance(block, Grid):
        lines = tuple(line for line in block.lines if line.anchor in wanted)
        return block._replace(lines=lines) if lines else None
    return None
