"""What programs say about colours, in their several dialects, and what is made of it."""

from __future__ import annotations

import pytest

from stdref.run.colours import Pen
from stdref.run.screen import Run, Screen


@pytest.mark.parametrize(
    ("codes", "style"),
    [
        ("31", ("red",)), ("1;31", ("bold", "red")), ("0", ()), ("", ()), ("90", ("grey",)), ("97", ("white",)),
        ("4;44", ("underline", "on-blue")), ("107", ("on-white",)), ("7;2;3", ("dim", "italic", "reverse")),
        ("38;5;9", ("red",)), ("38;5;196", ("red",)), ("38;5;21", ("blue",)), ("38;5;240", ("grey",)),
        ("38;5;8", ("grey",)), ("48;5;46;1", ("bold", "on-green")), ("38;2;250;240;10", ("yellow",)),
        ("38:2:10:20:240", ("blue",)), ("38;5", ()), ("38", ()), ("48;2;1", ()), ("31;999;;", ()), ("31;52", ("red",)),
        ("5;31", ("red",)), ("31;99999999999", ()),
    ],
)  # fmt: skip
def test_codes(codes: str, style: tuple[str, ...]) -> None:
    pen = Pen()
    pen.use(codes)
    assert pen.style == style


def test_each_thing_is_switched_off_by_itself() -> None:
    pen = Pen()
    pen.use("1;2;4;31;42")
    for codes, left in (("22", ("underline", "red", "on-green")), ("24", ("red", "on-green")), ("39", ("on-green",)),
                        ("49", ())):
        pen.use(codes)
        assert pen.style == left


def test_styles_outlive_lines_and_chunks_but_not_what_is_written_over() -> None:
    screen = Screen()
    assert screen.feed("a\x1b[31mb\nc").runs == (Run("a"), Run("b", ("red",)), Run("\n"), Run("c", ("red",)))
    assert screen.feed("d\x1b[0me").runs == (Run("d", ("red",)), Run("e"))
    update = screen.feed("\rnew")
    assert (update.erase, update.runs) == (3, (Run("new"),))
    assert screen.feed("\b\x1b[32mw").runs == (Run("ne"), Run("w", ("green",)))


def test_pen_that_is_told_new_things_for_ever_stays_small() -> None:
    pen = Pen()
    for number in range(5000):
        pen.use(f"38;2;{number % 256};{number // 256};0")
    assert len(pen._known) <= 1000
