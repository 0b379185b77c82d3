"""Output on its way to the window: the bounded stream between threads, and the text as a terminal would show it."""

from __future__ import annotations

import random
import threading

import pytest

from stdref.run.screen import LINE_LIMIT, Screen, cleaned
from stdref.run.stream import Stream
from tests.runs import eventually


def _filling(stream: Stream, *texts: str) -> threading.Thread:
    def fill() -> None:
        for text in texts:
            stream.put(text)

    thread = threading.Thread(target=fill, daemon=True)
    thread.start()
    return thread


def test_text_is_taken_in_order_and_in_pieces() -> None:
    stream = Stream()
    stream.put("abc")
    stream.put("")
    stream.put("defg")
    assert [stream.take(2), stream.take(3), stream.take(100), stream.take(100)] == ["ab", "cde", "fg", ""]


def test_filling_waits_while_full_and_loses_nothing() -> None:
    stream = Stream(capacity=10)
    texts = [f"{number:07}" for number in range(200)]
    thread = _filling(stream, *texts)
    eventually(lambda: stream.full)
    thread.join(0.05)
    assert thread.is_alive()
    taken: list[str] = []

    def emptied() -> bool:
        over = not thread.is_alive()
        taken.append(stream.take(3))
        return over and not taken[-1]

    eventually(emptied)
    assert "".join(taken) == "".join(texts)
    assert max(map(len, taken)) <= 3


def test_dropped_backlog_is_told_and_frees_the_filler() -> None:
    stream = Stream(capacity=10_000)
    thread = _filling(stream, "x" * 12_345, "after\n")
    eventually(lambda: stream.full)
    stream.drop()
    thread.join(5)
    assert stream.take(1000) == "\n… 12,345 characters not shown …\nafter\n"


def test_short_backlog_survives_a_drop() -> None:
    stream = Stream()
    stream.put("the last words\n")
    stream.drop()
    assert stream.take(1000) == "the last words\n"


def test_mute_frees_the_filler_and_keeps_nothing() -> None:
    stream = Stream(capacity=2)
    thread = _filling(stream, *["xxx"] * 50)
    eventually(lambda: stream.full)
    stream.mute()
    thread.join(5)
    assert not thread.is_alive()
    assert stream.take(1000) == ""


def test_unbound_stream_takes_what_is_left() -> None:
    stream = Stream(capacity=2)
    thread = _filling(stream, *["xxx"] * 50)
    eventually(lambda: stream.full)
    stream.unbound()
    thread.join(5)
    assert stream.take(1000) == "xxx" * 50


def test_waiting_ends_with_text_or_with_the_end() -> None:
    stream = Stream()
    assert not stream.wait(0)
    _filling(stream, "text")
    assert stream.wait(5)
    stream.take(10)
    threading.Timer(0.01, stream.close).start()
    assert stream.wait(5)
    assert stream.closed


def _shown(chunks: list[str]) -> str:
    screen, text = Screen(), ""
    for chunk in chunks:
        update = screen.feed(chunk)
        assert update.erase <= len(text)
        text = text[: len(text) - update.erase] + update.text
    return text


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("one\r\ntwo\r\n", "one\ntwo\n"),
        (" 10%\r 20%\r100%\ndone\n", "100%\ndone\n"),
        ("50%\r", "50%"),
        ("long text\rshort", "short"),
        ("end\r\r\nnext\n", "end\nnext\n"),
        ("\x1b[1;31mred\x1b[0m and \x1b]0;a title\x07plain\x1b(B\n", "red and plain\n"),
        ("\x1b]8;;https://example.org\x1b\\a link\x1b]8;;\x1b\\", "a link"),
        ("half a code \x1b[3", "half a code "),
        ("|\b/\b-\bdone", "done"),
        ("ab\b\b\b\bc", "c"),
        ("nul \0 bell \a rubout \x7f esc \x1b\x1b[0m tab\t.", "nul ␀ bell ␇ rubout ␡ esc ␛ tab\t."),
        ("é€😀\u0301\n", "é€😀\u0301\n"),
        ("x" * 2000, "x" * 2000),
        ("x" * 2001, "x" * 2000 + " …"),
        ("x" * 9999 + "\nnext\n", "x" * 2000 + " …\nnext\n"),
        ("x" * 9999 + "\rnew\n", "new\n"),
    ],
)
def test_output_looks_as_in_a_terminal(printed: str, shown: str) -> None:
    assert cleaned(printed) == shown
    assert _shown(list(printed)) == shown


def test_chunks_make_no_difference() -> None:
    parts = ["a\r\n", "10%\r20%\r", "\x1b[31mred\x1b[0m", "\x1b]0;t\x07", "b" * 1999, "c" * 700, "é\0"]
    parts += ["\n", "\b", "\r", "\x1b"]
    chance = random.Random(5)
    for _ in range(400):
        text = "".join(chance.choices(parts, k=8))
        cuts = sorted(chance.choices(range(len(text) + 1), k=6))
        chunks = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
        assert _shown(chunks) == cleaned(text), (text, cuts)


def test_unfinished_code_does_not_hold_the_output_for_ever() -> None:
    assert len(_shown(["\x1b]0;" + "x" * 900] + ["x" * 900] * 9)) > LINE_LIMIT


def test_endless_line_in_pieces_stays_short() -> None:
    screen = Screen()
    updates = [screen.feed("x" * 50_000) for _ in range(100)]
    assert sum(len(update.text) for update in updates) == LINE_LIMIT + 2
    assert not any(update.erase for update in updates)
