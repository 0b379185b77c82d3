"""Places found by what they are for: tasks, titles, summaries and prose, over a full-text index."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from stdref.search.words import Query, one_edit, stem

if TYPE_CHECKING:
    import sqlite3

CANDIDATES = 120  # places that the full-text index may propose
WEIGHTS = "10.0, 5.0, 2.0, 1.0"  # of the columns phrases, names, around, body
FIND = f"""
    select number, phrases, names, around, body, kind from
        (select rowid as number from words where words match ? order by bm25(words, {WEIGHTS}) limit {CANDIDATES})
    join entries on id = number
"""
SAME, BEGUN, MISSPELT = 0.85, 0.85, 0.75  # what a word counts that is another one for the same, begun, or misspelt
ELSEWHERE, BODY = 0.6, 0.4  # and one that is not in the phrase itself but beside it
FACTORS = {"text": 0.6, "pitfall": 0.95, "error": 0.97, "chooser": 0.9, "table": 0.95, "row": 1.0, "recipe": 1.0,
           "module": 0.97}
NAMED = 0.8  # the factor of symbols: their summaries say what they do, not what people want


class Found(NamedTuple):
    """A place that fits: its number, and how well from 0 to 1."""

    number: int
    score: float


class Word(NamedTuple):
    """A word of the query: how much it tells, and the stems that stand for it, each with what it counts."""

    weight: float
    stems: dict[str, float]


class Vocabulary:
    """The words that the index holds, with how many entries hold each stem, and words that mean the same."""

    def __init__(self, spelled: list[str], counts: Mapping[str, int], total: int,
                 same: Mapping[str, tuple[str, ...]]) -> None:
        self._spelled, self._counts, self._total, self._same = spelled, counts, total, same

    def knows(self, word: str) -> bool:
        """Whether some entry holds `word` in any of its forms."""
        return stem(word) in self._counts

    def holds(self, stemmed: str) -> bool:
        """Whether some entry holds this stem."""
        return stemmed in self._counts

    def weight(self, stemmed: str) -> float:
        """How much a stem tells: the rarer, the more."""
        return math.log(1 + self._total / (1 + self._counts.get(stemmed, 0)))

    def word(self, word: str, unfinished: bool) -> Word:
        """`word` as stems to look for."""
        own = stem(word)
        stems = {own: 1.0}
        for other in self._same.get(own, ()):
            stems[other] = SAME
        if unfinished and len(word) > 1:
            for other in self._begun(word):
                stems.setdefault(other, BEGUN)
        if len(stems) == 1 and not self.knows(word) and len(word) > 3:
            for other in self._misspelt(word):
                stems.setdefault(other, MISSPELT)
        known = [self.weight(each) for each in stems if each in self._counts]
        return Word(self.weight(own) if own in self._counts else min(known, default=self.weight(own)), stems)

    def _begun(self, word: str) -> Iterable[str]:
        low = bisect_left(self._spelled, word)
        high = bisect_left(self._spelled, word + "\U0010ffff", low)
        stems = {stem(other) for other in self._spelled[low:high]}
        return sorted(stems, key=lambda each: -self._counts.get(each, 0))[:8]

    def _misspelt(self, word: str) -> Iterable[str]:
        return {stem(other) for other in self._spelled if abs(len(other) - len(word)) < 2 and one_edit(word, other)}


class Texts:
    """The full-text index. Immutable; to be used from the thread that opened the connection."""

    def __init__(self, connection: sqlite3.Connection, vocabulary: Vocabulary) -> None:
        self._connection, self._vocabulary = connection, vocabulary

    def knows(self, words: Iterable[str]) -> bool:
        """Whether all of `words` are words of tasks or names: then nothing needs to be guessed."""
        return all(self._vocabulary.knows(word) for word in words)

    def find(self, query: Query) -> list[Found]:
        """The places that fit, best first."""
        last = len(query.words) - 1
        asked = [self._vocabulary.word(word, query.open and number == last)
                 for number, word in enumerate(query.words)]
        # Only what the index holds: all else finds nothing, and might be more than its query language can take.
        stems = sorted({each for word in asked for each in word.stems if self._vocabulary.holds(each)})
        if not stems:
            return []
        match = " OR ".join(f'"{each}"' for each in stems)
        found = []
        for number, phrases, names, around, body, kind in self._connection.execute(FIND, (match,)):
            score = self._score(asked, phrases, (names, around), body) * FACTORS.get(kind, NAMED)
            found.append(Found(number, score))
        return sorted(found, key=lambda each: (-each.score, each.number))

    def _score(self, asked: list[Word], phrases: str, beside: Iterable[str], body: str) -> float:
        """How well an entry answers: its best phrase counts, with what stands beside for words that phrase lacks."""
        listed = [phrase.split() for phrase in phrases.split("\n")]
        near = {each for text in beside for each in text.split()}
        near.update(each for phrase in listed for each in phrase)
        rest = set(body.split())
        fallback = [max(self._best(word, near) * ELSEWHERE, self._best(word, rest) * BODY) for word in asked]
        total = sum(word.weight for word in asked)
        return max(self._phrase(asked, fallback, phrase, total) for phrase in listed)

    @staticmethod
    def _best(word: Word, present: set[str]) -> float:
        return max((counts for each, counts in word.stems.items() if each in present), default=0.0)

    def _phrase(self, asked: list[Word], fallback: list[float], phrase: list[str], total: float) -> float:
        present = set(phrase)
        covered = said = 0.0
        for word, other in zip(asked, fallback, strict=True):
            best = self._best(word, present)
            said += word.weight if best else 0.0
            covered += word.weight * max(best, other)
        whole = sum(self._vocabulary.weight(each) for each in present)
        exact = min(1.0, said / whole) if whole else 0.0
        return float((covered / total) ** 1.5) * (0.65 + 0.35 * exact)
