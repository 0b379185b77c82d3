"""The words that the index holds, and what each word of a query may stand for."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from stdref.search.query import Query
from stdref.search.words import edits, stem

SAME, BEGUN, MISSPELT, GLUED = 0.55, 0.9, 0.75, 0.9  # what a word counts that is another for the same, begun,
# misspelt, or written as one with its neighbour
KINDRED = 0.1  # how much the entries count that hold a word for the same, for how little a word tells
ALIKE, MISSED = 3, 3  # words suggested for one that is not known, and unknown words of a query that are looked for
LONGEST = 24  # letters of a word that may be misspelt


class Word(NamedTuple):
    """A word of the query: how much it tells, and the stems that stand for it, each with what it counts."""

    weight: float
    stems: dict[str, float]


class Vocabulary:
    """The words that the index holds, with how many entries hold each stem, and words that mean the same."""

    def __init__(self, spelled: list[str], counts: Mapping[str, int], total: int,
                 same: Mapping[str, tuple[str, ...]]) -> None:
        self._spelled, self._counts, self._total, self._same = spelled, counts, total, same
        self._known = frozenset(spelled)
        # How much each stem tells: the fewer entries hold it, the more.
        self.weights = {each: self._weight(count) for each, count in counts.items()}

    def knows(self, word: str) -> bool:
        """Whether some task, title or name holds just this word."""
        return word in self._known

    def near(self, typed: Sequence[str]) -> tuple[str, ...]:
        """`typed` with every word that is not known replaced by known ones that are written alike.

        They begin with the same letter: all words are too many to compare with at a key press.
        """
        from difflib import get_close_matches

        unknown = [word for word in typed if word not in self._known and stem(word) not in self._counts]
        if not unknown or len(unknown) > MISSED or any(len(word) > LONGEST for word in unknown):
            return ()
        instead = {word: get_close_matches(word, self._beginning(word[0]), ALIKE, 0.7) for word in unknown}
        return tuple(dict.fromkeys(
            " ".join(instead[word][min(at, len(instead[word]) - 1)] if word in instead else word for word in typed)
            for at in range(ALIKE) if all(instead.values())))

    def _weight(self, count: float) -> float:
        return math.log(1 + self._total / (1 + count))

    def words(self, query: Query) -> list[Word]:
        """The words of `query` as stems to look for."""
        last = len(query.words) - 1
        found = [self._word(word, query.open and number == last) for number, word in enumerate(query.words)]
        for number, pair in enumerate(zip(query.words, query.words[1:], strict=False)):
            # "file dialog" may be called "filedialog": then one word stands for both.
            glued = stem("".join(pair))
            if glued in self._counts:
                for word in found[number: number + 2]:
                    word.stems.setdefault(glued, GLUED)
        return found

    def _word(self, word: str, unfinished: bool) -> Word:
        own = stem(word)
        stems = {own: 1.0}
        for other in self._same.get(own, ()):
            stems[other] = SAME
        if unfinished and len(word) > 1:
            for other in self._begun(word):
                stems.setdefault(other, BEGUN)
        if len(stems) == 1 and own not in self._counts and 3 < len(word) <= LONGEST:
            for other in self._misspelt(word):
                stems.setdefault(other, MISSPELT)
        # Only what the index holds: all else finds nothing, and might be more than its query language can take.
        held = {each: value for each, value in stems.items() if each in self._counts}
        others = max((self._counts[each] * value**2 for each, value in held.items() if each != own), default=0)
        return Word(self._weight(self._counts.get(own, 0) + KINDRED * others), held)

    def _begun(self, word: str) -> Iterable[str]:
        stems = {stem(other) for other in self._beginning(word)[:200]}
        return sorted(stems, key=lambda each: -self._counts.get(each, 0))[:8]

    def _beginning(self, start: str) -> list[str]:
        """The words that begin so."""
        low = bisect_left(self._spelled, start)
        return self._spelled[low: bisect_left(self._spelled, start + "\U0010ffff", low)]

    def _misspelt(self, word: str) -> Iterable[str]:
        return {stem(other) for other in edits(word) & self._known}
