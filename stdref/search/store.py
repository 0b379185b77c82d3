"""The index as a database: how entries are written into it, and how an engine reads them again."""

from __future__ import annotations

import os
import pathlib
import sqlite3
import weakref
from array import array
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Literal, cast

from stdref.search import naming, words
from stdref.search.documents import Entry
from stdref.search.engine import ITEMS, Engine, Place
from stdref.search.names import Filed, Names, file_names
from stdref.search.text import Texts, kind_word, module_word
from stdref.search.vocabulary import Vocabulary

# Words come split, folded and stemmed: the tokenizer must only keep them whole, and where in a text they stand, and how
# long that is, tells nothing more.
SPLIT = """detail = none, columnsize = 0, tokenize = "ascii tokenchars '_%\\*/<>=!:&|^~+-#'\""""
TABLES = f"""
    create table facts (key text primary key, value) without rowid;
    create table entries (id integer primary key, name text, home text, module text, kind text, title text, anchor text,
                          place text, symbols text, phrases text, names text, body text);
    create virtual table words using fts5 (phrases, names, around, body, limits, content = '', {SPLIT});
    create virtual table phrases using fts5 (phrase, limits, content = '', {SPLIT});
"""
INSERT_ENTRY = "insert into entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_WORDS = "insert into words (rowid, phrases, names, around, body, limits) values (?, ?, ?, ?, ?, ?)"


def create(connection: sqlite3.Connection, facts: Mapping[str, str], entries: Sequence[Entry],
           same: Iterable[Iterable[str]]) -> None:
    """Fill an empty database with `entries`, the one that is looked up most first; `same` are groups of words."""
    connection.executescript(TABLES)
    modules = {entry.home for entry in entries} | {entry.module for entry in entries}
    writer = _Writer(connection, modules)
    for entry in entries:
        writer.add(entry)
    phrased = writer.add_phrases()
    # Built-in names are asked for with and without their module.
    names = [(f"builtins.{entry.name}" if entry.home == "builtins" != entry.name else entry.name, entry.tails)
             for entry in entries if entry.tails]
    numbers = [number for number, entry in enumerate(entries) if entry.tails]
    filed = file_names(names)
    connection.executemany("insert into facts values (?, ?)", [
        *facts.items(), ("total", len(entries)), ("names", "\n".join(name for name, _ in names)),
        ("numbers", array("I", numbers).tobytes()), ("keys", "\n".join(filed.keys)),
        ("filed", filed.numbers.tobytes()), ("own", filed.own.tobytes()), ("held", filed.held.tobytes()),
        ("phrased", phrased.tobytes()),
        ("scopes", "\n".join(sorted(modules))),
        ("spelled", "\n".join(sorted(writer.spelled))), ("counted", "\n".join(writer.counts)),
        ("counts", array("I", writer.counts.values()).tobytes()),
        ("around", "\n".join(f"{module} {stems}" for module, stems in writer.around.items())),
        ("same", "\n".join(" ".join(sorted({words.stem(words.fold(word)) for word in group})) for group in same)),
    ])


def connect(path: str) -> sqlite3.Connection:
    """The index at `path`, to be read only; another process may put a newer one in its place."""
    address = pathlib.Path(os.path.abspath(path)).as_uri()
    return sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def fact(connection: sqlite3.Connection, key: str) -> str:
    """A text that was given to `create` or that it found; empty if there is none."""
    return next((str(value) for (value,) in connection.execute("select value from facts where key = ?", (key,))), "")


def engine(connection: sqlite3.Connection) -> Engine:
    """The engine over an index, which is closed when the engine is not used any more, or is none.

    Raises `sqlite3.Error`, `KeyError` or `ValueError` where it is none.
    """
    try:
        found = _engine(connection)
    except (sqlite3.Error, KeyError, ValueError):
        connection.close()
        raise
    weakref.finalize(found, connection.close)
    return found


def _engine(connection: sqlite3.Connection) -> Engine:
    facts = dict(connection.execute("select key, value from facts"))

    def lines(key: str) -> list[str]:
        return cast("str", facts[key]).split("\n")

    def integers(key: str, kind: Literal["I", "Q"] = "I") -> array[int]:
        found = array(kind)
        found.frombytes(cast("bytes", facts[key]))
        return found

    def places(numbers: Iterable[int]) -> dict[int, Place]:
        listed = ",".join(map(str, numbers))
        rows = connection.execute("select id, name, home, module, kind, title, anchor, place, symbols from entries "
                                  f"where id in ({listed})")
        return {row[0]: Place(*row[1:]) for row in rows}

    same: dict[str, tuple[str, ...]] = {}
    for group in lines("same"):
        for word in group.split():
            same[word] = tuple({*same.get(word, ()), *group.split()} - {word})
    counts = dict(zip(lines("counted"), integers("counts"), strict=True))
    vocabulary = Vocabulary(lines("spelled"), counts, int(facts["total"]), same)
    around = {module: frozenset(rest) for module, *rest in map(str.split, lines("around"))}
    names = Names(lines("names"), Filed(lines("keys"), integers("filed"), integers("own"), integers("held", "Q")))
    return Engine(names, integers("numbers"), places, Texts(connection, vocabulary, integers("phrased"), around),
                  frozenset(lines("scopes")))


def limits_of(entry: Entry) -> str:
    """The words by which the places of a module, with all below it, or of a kind are found."""
    modules = {".".join(parts[:end]) for parts in (entry.home.split("."), entry.module.split("."))
               for end in range(1, len(parts) + 1)}
    return " ".join((kind_word(entry.kind), *sorted(map(module_word, modules))))


class _Writer:
    """Writes entries one after the other and gathers what is known only when all are written."""

    def __init__(self, connection: sqlite3.Connection, modules: Container[str]) -> None:
        self._connection, self._modules, self._number = connection, modules, 0
        self._known: dict[str, str] = {}
        self._whole: dict[str, str] = {}
        self._phrases: list[tuple[int, int, str, str]] = []
        self.spelled: set[str] = set()  # words of phrases as people write them
        self.counts: Counter[str] = Counter()  # entries that hold a stem
        self.around: dict[str, str] = {}  # what the page of a module is about

    def add(self, entry: Entry) -> None:
        """Write `entry` under the next number: its phrases a line each, all as stems."""
        said = [words.split(phrase) for phrase in entry.phrases]
        self.spelled.update(*said)
        phrases = "\n".join(filter(None, map(self._stems, said)))
        names = " ".join(sorted({self._stem(part) for name in entry.names
                                 for part in (*words.humps(name), *words.split(name))}))
        body = self._stems(words.split(entry.body))
        several = entry.names if entry.kind in ITEMS and len(entry.names) > 1 else ()
        symbols = "\n".join(naming.filed(name, naming.home(name, self._modules), self._stem) for name in several)
        row = (self._number, entry.name, entry.home, *entry[1:6], symbols, phrases, names, body)
        self._connection.execute(INSERT_ENTRY, row)
        if phrases:
            self._file(phrases, names, self._about(entry), body, limits_of(entry))
        self._number += 1

    def _about(self, entry: Entry) -> str:
        # The same for all places of a page.
        if entry.around not in self._whole:
            self._whole[entry.around] = self._stems(words.split(entry.around))
        if entry.around:
            self.around[entry.module] = self._whole[entry.around]
        return self._whole[entry.around]

    def _file(self, phrases: str, names: str, around: str, body: str, limits: str) -> None:
        self.counts.update({*phrases.split(), *names.split()})
        for each in (*around.split(), *body.split()):
            self.counts.setdefault(each, 1)
        self._phrases += [(phrase.count(" "), self._number, phrase, limits) for phrase in phrases.split("\n")]
        self._connection.execute(INSERT_WORDS, (self._number, phrases, names, around, body, limits))

    def add_phrases(self) -> array[int]:
        """Write all phrases, the shortest first: what says little else fits best. Return whose they are."""
        ordered = sorted(self._phrases)
        self._connection.executemany("insert into phrases (rowid, phrase, limits) values (?, ?, ?)",
                                     ((number, *filed) for number, (_, _, *filed) in enumerate(ordered)))
        return array("I", (number for _, number, _, _ in ordered))

    def _stem(self, word: str) -> str:
        # Words come again and again, and stems are slow to find.
        if word not in self._known:
            self._known[word] = words.stem(word)
        return self._known[word]

    def _stems(self, found: list[str]) -> str:
        return " ".join(self._stem(word) for word in found if word not in words.STOP)
