"""Places found by what they are for: tasks, titles, summaries and prose, over a full-text index."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations, pairwise
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from stdref.search.vocabulary import BEGUN, Vocabulary, Word
from stdref.search.words import Query

if TYPE_CHECKING:
    import sqlite3

ENOUGH, FEW = 20, 5  # places that fit so well that worse ones need not be looked at, or that fit at all
HALF = 0.5  # of what the words of the query tell: a place that has less of it does not fit well
CANDIDATES = 100  # places that are looked at for each way of relaxing the query
VARIANTS = 5  # ways of leaving words out that are tried at a time
CORE = 6  # words of a query that places are found by: the ones that tell most
FIND = f"""
    select id, entries.phrases, entries.names, module, entries.body, kind from words join entries on id = words.rowid
    where words match ? limit {CANDIDATES}
"""
# What a word counts that is not in the phrase but among the names shown, in another phrase, around the place, or in
# its text.
NAMES, PHRASES, AROUND, BODY = 0.65, 0.7, 0.35, 0.3
FACTORS = {"text": 0.6, "pitfall": 0.95, "error": 0.95, "chooser": 0.9, "table": 0.95, "row": 0.96, "recipe": 0.96,
           "module": 0.93}
EXACT = 0.6  # the share of the score that a phrase loses which says other things only
TURNED = 0.25  # and the one it loses when it has the words the other way round
NAMED = 0.8  # the factor of symbols: their summaries say what they do, not what people want


class Found(NamedTuple):
    """A place that fits: its number, and how well from 0 to 1."""

    number: int
    score: float


class Texts:
    """The full-text index. Immutable; to be used by one thread at a time.

    `around` has for each module the stems of what its page is about.
    """

    def __init__(self, connection: sqlite3.Connection, vocabulary: Vocabulary,
                 around: Mapping[str, Collection[str]]) -> None:
        self._connection, self._vocabulary, self._around = connection, vocabulary, around

    def knows(self, words: Iterable[str]) -> bool:
        """Whether all of `words` are spelled like words of tasks, titles or names."""
        return all(self._vocabulary.knows(word) for word in words)

    def find(self, query: Query) -> list[Found]:
        """The places that fit, best first."""
        asked = self._vocabulary.words(query)
        score = Scorer(asked, self._vocabulary.weights, self._around)
        found: dict[int, Found] = {}
        for share, expression in relaxed([word for word in asked if word.stems]):
            if len(found) >= (ENOUGH if share > HALF else FEW):
                break
            for number, phrases, names, module, body, kind in self._connection.execute(FIND, (expression,)):
                if number not in found:
                    found[number] = Found(number, score(phrases, names, module, body) * FACTORS.get(kind, NAMED))
        return sorted(found.values(), key=lambda each: (-each.score, each.number))


def relaxed(asked: list[Word]) -> Iterator[tuple[float, str]]:
    """Queries of the full-text index: for all words, as they are and then in other ones, then for all but one ...

    Each comes with the share of what the words tell that it keeps at least.
    """
    core = sorted(asked, key=lambda word: -word.weight)[:CORE]
    own = [Word(word.weight, {each: value for each, value in word.stems.items() if value in (1.0, BEGUN)} or word.stems)
           for word in core]
    if not core:
        return
    total = sum(word.weight for word in asked)
    yield 1.0, f"{{phrases names}} : ({_all(own)})"
    for left_out in range(len(core)):
        kept = heapq.nlargest(VARIANTS, ((sum(word.weight for word in words) / total, number, words) for number, words
                                         in enumerate(combinations(core, len(core) - left_out))))
        yield kept[-1][0], " OR ".join(f"({_all(words)})" for _, _, words in kept)


def _all(words: Iterable[Word]) -> str:
    return " AND ".join("(" + " OR ".join(f'"{each}"' for each in word.stems) + ")" for word in words)


class Scorer:
    """Says how well an entry answers a query: its best phrase counts, and what stands beside for words it lacks."""

    def __init__(self, asked: list[Word], weights: Mapping[str, float], around: Mapping[str, Collection[str]]) -> None:
        self._asked = [word.weight for word in asked]
        self._total = sum(self._asked) or 1.0
        self._weights, self._around = weights, around
        self._stems: dict[str, list[tuple[int, float]]] = {}
        for number, word in enumerate(asked):
            for each, counts in word.stems.items():
                self._stems.setdefault(each, []).append((number, counts))

    def __call__(self, phrases: str, names: str, module: str, body: str) -> float:
        """From 0 to 1."""
        stems = self._stems
        listed = [(phrase, [each for each in phrase if each in stems])
                  for phrase in map(str.split, phrases.split("\n"))]
        beside = [0.0] * len(self._asked)
        self._cover(beside, [each for each in names.split() if each in stems], NAMES)
        for _, hits in listed:
            self._cover(beside, hits, PHRASES)
        around = self._around.get(module, ())
        self._cover(beside, [each for each in stems if each in around], AROUND)
        if 0.0 in beside:
            self._cover(beside, [each for each in body.split() if each in stems], BODY)
        best = self._worth(beside)
        for phrase, hits in listed:
            if hits:
                here = beside.copy()
                self._cover(here, hits, 1.0)
                exact = sum([self._weights[each] for each in hits]) / sum([self._weights[each] for each in phrase])
                best = max(best, self._worth(here, exact) * (1 - TURNED * self._turned(hits)))
        return best

    def _turned(self, hits: list[str]) -> float:
        """The share of neighbours among `hits` that the query has the other way round."""
        at = [self._stems[each][0][0] for each in hits]
        return sum(one > other for one, other in pairwise(at)) / len(at)

    def _cover(self, covered: list[float], hits: Iterable[str], factor: float) -> None:
        for each in hits:
            for number, counts in self._stems[each]:
                if covered[number] < counts * factor:
                    covered[number] = counts * factor

    def _worth(self, covered: list[float], exact: float = 0.0) -> float:
        share: float = sum(map(mul, self._asked, covered)) / self._total
        return share * share * (1 - EXACT * (1 - exact))
