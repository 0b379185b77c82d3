"""The index as a database: how entries are written into it, and how an engine reads them again."""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import cast

from stdref.search import words
from stdref.search.documents import Entry
from stdref.search.engine import Engine, Place
from stdref.search.names import Names, file_names
from stdref.search.text import Texts, Vocabulary

TABLES = """
    create table facts (key text primary key, value) without rowid;
    create table entries (id integer primary key, name text, module text, kind text, title text, anchor text,
                          place text, phrases text, names text, around text, body text);
    create virtual table words using fts5 (phrases, names, around, body, content = '',
        tokenize = "unicode61 remove_diacritics 0 tokenchars '%\\*/<>=!:&|^~+-#'");
"""
INSERT_ENTRY = "insert into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_WORDS = "insert into words (rowid, phrases, names, around, body) values (?, ?, ?, ?, ?)"


def create(connection: sqlite3.Connection, facts: Mapping[str, str], entries: Iterable[Entry],
           same: Iterable[Iterable[str]]) -> None:
    """Fill an empty database with `entries`, the one that is looked up most first; `same` are groups of words."""
    connection.executescript(TABLES)
    spelled: set[str] = set()
    counts: Counter[str] = Counter()
    names: list[tuple[str, int]] = []
    numbers: list[int] = []
    total = 0
    for number, entry in enumerate(entries):
        columns = _columns(entry, spelled)
        counts.update({each for column in columns for each in column.split()})
        connection.execute(INSERT_ENTRY, (number, *entry[:6], *columns))
        connection.execute(INSERT_WORDS, (number, *columns))
        if entry.tails:
            names.append((entry.name, entry.tails))
            numbers.append(number)
        total += 1
    keys, filed = file_names(names)
    connection.executemany("insert into facts values (?, ?)", [
        *facts.items(), ("total", total), ("names", "\n".join(name for name, _ in names)),
        ("numbers", array("I", numbers).tobytes()), ("keys", "\n".join(keys)), ("filed", filed.tobytes()),
        ("spelled", "\n".join(sorted(spelled))), ("counted", "\n".join(counts)),
        ("counts", array("I", counts.values()).tobytes()),
        ("same", "\n".join(" ".join(sorted({words.stem(words.fold(word)) for word in group})) for group in same)),
    ])


def connect(path: str) -> sqlite3.Connection:
    """The index at `path`, to be read only; another process may put a newer one in its place."""
    from urllib.request import pathname2url

    return sqlite3.connect(f"file:{pathname2url(os.path.abspath(path))}?mode=ro&immutable=1", uri=True,
                           check_same_thread=False)


def fact(connection: sqlite3.Connection, key: str) -> str:
    """A text that was given to `create` or that it found; empty if there is none."""
    return next((str(value) for (value,) in connection.execute("select value from facts where key = ?", (key,))), "")


def engine(connection: sqlite3.Connection) -> Engine:
    """The engine over an index; raises `sqlite3.Error` or `ValueError` where it is none."""
    facts = dict(connection.execute("select key, value from facts"))

    def lines(key: str) -> list[str]:
        return cast("str", facts[key]).split("\n")

    def integers(key: str) -> array[int]:
        found = array("I")
        found.frombytes(cast("bytes", facts[key]))
        return found

    def places(numbers: Iterable[int]) -> dict[int, Place]:
        listed = ",".join(map(str, numbers))
        rows = connection.execute("select id, name, module, kind, title, anchor, place from entries "
                                  f"where id in ({listed})")
        return {row[0]: Place(*row[1:]) for row in rows}

    same: dict[str, tuple[str, ...]] = {}
    for group in lines("same"):
        for word in group.split():
            same[word] = tuple({*same.get(word, ()), *group.split()} - {word})
    counts = dict(zip(lines("counted"), integers("counts"), strict=True))
    vocabulary = Vocabulary(lines("spelled"), counts, int(facts["total"]), same)
    names = Names(lines("names"), lines("keys"), integers("filed"))
    return Engine(names, integers("numbers"), places, Texts(connection, vocabulary))


def _columns(entry: Entry, spelled: set[str]) -> tuple[str, str, str, str]:
    """What is searched of an entry as stems, its phrases a line each; notes in `spelled` how people write them."""

    def stems(text: str, tell: bool = False) -> str:
        found = words.split(text)
        if tell:
            spelled.update(found)
        return " ".join(words.stem(word) for word in found if word not in words.STOP)

    phrases = [stems(phrase, tell=True) for phrase in entry.phrases if phrase]
    parts = " ".join(words.stem(part) for name in entry.names for part in {*words.humps(name), *words.split(name)})
    return "\n".join(phrase for phrase in phrases if phrase), parts, stems(entry.around), stems(entry.body)
