"""Places found by what they are for: tasks, titles, summaries and prose, over a full-text index."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from operator import mul
from typing import TYPE_CHECKING

from stdref.search.query import Limits, Query
from stdref.search.vocabulary import BEGUN, Vocabulary, Word
from stdref.search.words import STOP, split, stem

if TYPE_CHECKING:
    import sqlite3

ENOUGH, FEW = 20, 5  # places that fit so well that worse ones need not be looked at, or that fit at all
HALF = 0.5  # of what the words of the query tell: a place that has less of it does not fit well
CANDIDATES = 30  # phrases or places that are looked at for each way of relaxing the query
VARIANTS = 10  # ways of leaving words out that are tried at a time
CORE = 4  # words of a query that places are found by: the ones that tell most
PHRASE = f"select rowid from phrases where phrases match ? limit {CANDIDATES}"  # the shortest come first
EVERYWHERE = "select rowid from words where words match ? limit 300"
PLACE = f"select rowid from words where words match ? limit {CANDIDATES}"
# What a word counts that is not in the phrase but among the names shown, in another phrase, around the place, or in
# its text.
NAMES, PHRASES, AROUND, BODY = 0.9, 0.7, 0.3, 0.3
FACTORS = {"text": 0.6, "pitfall": 0.95, "error": 0.95, "chooser": 0.9, "table": 0.95, "row": 0.96, "recipe": 0.96,
           "module": 0.93}
EXACT = 0.6  # the share of the score that a phrase loses which says other things only
TURNED = 0.25  # and the one it loses when it has the words the other way round
CAP = 0.97  # the most that words count: less than a name that is typed whole
SAID = 0.4  # how much more a place of a module counts that is named in a query of no other words
NAMED = 0.84  # the factor of symbols: their summaries say what they do, not what people want


class Texts:
    """The full-text index. Immutable; to be used by one thread at a time.

    `phrased` has for each phrase the number of its place, `around` for each module the stems of what its page is about.
    """

    def __init__(self, connection: sqlite3.Connection, vocabulary: Vocabulary, phrased: Sequence[int],
                 around: Mapping[str, Collection[str]]) -> None:
        self._connection, self._vocabulary, self._phrased, self._around = connection, vocabulary, phrased, around

    def knows(self, words: Iterable[str]) -> bool:
        """Whether all of `words` are spelled like words of tasks, titles or names."""
        return all(self._vocabulary.knows(word) for word in words)

    def words(self, query: Query) -> list[Word]:
        """The words of a query, each with how much it tells and the stems that stand for it."""
        return self._vocabulary.words(query)

    def find(self, query: Query, asked: list[Word], whole: bool) -> dict[int, float]:
        """How well places fit, from 0 to 1, by their numbers; with `whole` only those that hold all words `asked`."""
        score = Scorer(asked, self._vocabulary.weights, self._around)
        found = self._candidates([word for word in asked if word.stems], query.limits, whole)
        said = _shares(query, asked)
        return {number: min(CAP, score(phrases, names, module, body) * _factor(kind, module, said))
                for number, phrases, names, module, body, kind in self._rows(found, query.limits.phrases)}

    def everywhere(self, query: Query, asked: list[Word]) -> dict[int, float]:
        """As `find`, of the places whose text holds all words, whatever it is about."""
        score = Scorer(asked, self._vocabulary.weights, self._around)
        held = [word for word in asked if word.stems]
        if not held:
            return {}
        rows = self._connection.execute(EVERYWHERE, (_limited(_all(held), query.limits),))
        return {number: score(phrases, names, module, body)
                for number, phrases, names, module, body, _ in self._rows((number for number, in rows),
                                                                         query.limits.phrases)}

    def listed(self, limits: Limits, most: int) -> list[int]:
        """The places within `limits` that are looked up most, best first."""
        expression = _limited("", limits)
        if not expression:
            return []
        return [number for number, in self._connection.execute(
            "select rowid from words where words match ? limit ?", (expression, 2 * most))]

    def explain(self, query: Query, numbers: Iterable[int]) -> dict[int, str]:
        """Which phrase of each place fits best, which of the words it holds, and what that is worth."""
        asked = self._vocabulary.words(query)
        score, said = Scorer(asked, self._vocabulary.weights, self._around), _shares(query, asked)
        found = {}
        for number, phrases, names, module, body, kind in self._rows(numbers, ()):
            worth, factor = score(phrases, names, module, body), _factor(kind, module, said)
            if worth:
                held = " ".join(f"{word} {covered:.2f}" for word, covered in
                                zip(query.words, score.covered(phrases, names, module, body), strict=True))
                total = min(CAP, worth * factor)
                found[number] = f"words {total:.3f} = {worth:.3f} x {factor:.2f} ({kind} of {module}); {held}"
        return found

    def near(self, query: Query) -> tuple[str, ...]:
        """The query with its unknown words replaced by known ones that are written alike; none where there are none."""
        return self._vocabulary.near(query.words)

    def _rows(self, numbers: Iterable[int], phrases: tuple[str, ...]) -> Iterator[tuple[int, str, str, str, str, str]]:
        """What is known of places, of those that hold all of `phrases` where words must stand together."""
        listed = ",".join(map(str, numbers))
        wanted = [" ".join(map(stem, filter(lambda word: word not in STOP, split(phrase)))) for phrase in phrases]
        for row in self._connection.execute(
                f"select id, phrases, names, module, body, kind from entries where id in ({listed})"):
            said = f" {row[1]} \n {row[4]} ".replace("\n", " \n ")
            if all(f" {phrase} " in said for phrase in wanted):
                yield row

    def _candidates(self, asked: list[Word], limits: Limits, whole: bool) -> set[int]:
        """Places that hold all words in one phrase, or else all of them, or else the most telling ones."""
        found: set[int] = set()
        good = 0  # those that have the words in one phrase: others hold them here and there, and mean little
        for share, select, expression, narrower in relaxed(asked):
            if good >= (ENOUGH if share > HALF else FEW) or (whole and share < 1):
                break
            rows = self._asked(select, expression, limits)
            if narrower and len(rows) == CANDIDATES:
                rows = [*self._asked(select, narrower, limits), *rows]
            if select is PHRASE:
                rows = [self._phrased[number] for number in rows]
                good += len(rows)
            found.update(rows)
        return found

    def _asked(self, select: str, expression: str, limits: Limits) -> list[int]:
        return [number for number, in self._connection.execute(select, (_limited(expression, limits),))]


def _shares(query: Query, asked: Sequence[Word]) -> dict[str, float]:
    """How much of what the query tells each of its words does."""
    total = sum(word.weight for word in asked) or 1.0
    return {word: each.weight / total for word, each in zip(query.words, asked, strict=True)}


def _factor(kind: str, module: str, shares: Mapping[str, float]) -> float:
    """What the words of a place count: by its kind, and more if the query names its module."""
    said = max((shares.get(part.casefold(), 0.0) for part in module.split(".")), default=0.0)
    return FACTORS.get(kind, NAMED) * (1 + SAID * said)


def module_word(module: str) -> str:
    """The word of the index that all places of a module hold."""
    return "=" + module.replace(".", "_").casefold()


def kind_word(kind: str) -> str:
    """The word of the index that all places of a kind hold."""
    return "=:" + kind.replace(" ", "_")


def _limited(expression: str, limits: Limits) -> str:
    """A question to the full-text index, asked of places within `limits` only; any of them where it is empty."""
    module = f'"{module_word(limits.module)}"' if limits.module else ""
    kinds = " OR ".join(f'"{kind_word(kind)}"' for kind in sorted(limits.kinds))
    return " AND ".join(f"({part})" for part in (expression, module, kinds) if part)


def relaxed(asked: list[Word]) -> Iterator[tuple[float, str, str, str]]:
    """Questions to the full-text index: for all words, then for all but one ...

    Each comes with the share of what the words tell that it keeps at least, the statement to ask it with, and a
    question for the words as they are typed, for when too many answer that have them in other words.
    """
    core = sorted(asked, key=lambda word: -word.weight)[:CORE]
    if not core:
        return
    own = [Word(word.weight, {each: value for each, value in word.stems.items() if value in (1.0, BEGUN)} or word.stems)
           for word in core]
    yield 1.0, PHRASE, _all(core), _all(own)
    yield 1.0, PLACE, _all(core), ""
    total = sum(word.weight for word in asked)
    for left_out in range(1, len(core)):
        kept = heapq.nlargest(VARIANTS, ((sum(word.weight for word in words) / total, number, words) for number, words
                                         in enumerate(combinations(core, len(core) - left_out))))
        yield kept[-1][0], PHRASE, " OR ".join(f"({_all(words)})" for _, _, words in kept), ""


def _all(words: Iterable[Word]) -> str:
    return " AND ".join("(" + " OR ".join(f'"{each}"' for each in word.stems) + ")" for word in words)


class Scorer:
    """Says how well an entry answers a query: its best phrase counts, and what stands beside for words it lacks."""

    def __init__(self, asked: list[Word], weights: Mapping[str, float], around: Mapping[str, Collection[str]]) -> None:
        self._asked = [word.weight for word in asked]
        self._total = sum(self._asked) or 1.0
        self._weights, self._about = weights, around
        self._pages: dict[str, list[float]] = {}
        self._stems: dict[str, list[tuple[int, float]]] = {}
        for number, word in enumerate(asked):
            for each, counts in word.stems.items():
                self._stems.setdefault(each, []).append((number, counts))
        self._wanted = frozenset(self._stems)

    def __call__(self, phrases: str, names: str, module: str, body: str) -> float:
        """From 0 to 1."""
        hits: dict[tuple[str, ...], float] = {}
        for phrase in map(str.split, phrases.split("\n")):
            if not self._wanted.isdisjoint(phrase):
                found = tuple([each for each in phrase if each in self._wanted])
                exact = sum([self._weights[each] for each in found]) / sum([self._weights[each] for each in phrase])
                # Of phrases that hold the same words the one that says least else.
                hits[found] = max(exact, hits.get(found, 0.0))
        beside = self._around(module)
        self._cover(beside, self._wanted.intersection(names.split()), NAMES)
        self._cover(beside, {each for found in hits for each in found}, PHRASES)
        if 0.0 in beside:
            self._cover(beside, self._wanted.intersection(body.split()), BODY)
        best = self._worth(beside, 0.0)
        for found, exact in hits.items():
            here = beside.copy()
            self._cover(here, found, 1.0)
            best = max(best, self._worth(here, exact) * (1 - TURNED * self._turned(found)))
        return best

    def covered(self, phrases: str, names: str, module: str, body: str) -> list[float]:
        """How well each word of the query is covered by an entry, from 0 to 1."""
        found = self._around(module)
        for text, factor in ((names, NAMES), (phrases, 1.0), (body, BODY)):
            self._cover(found, self._wanted.intersection(text.split()), factor)
        return found

    def _around(self, module: str) -> list[float]:
        """What the page of `module` covers as a whole; the same for all its places."""
        if module not in self._pages:
            self._pages[module] = [0.0] * len(self._asked)
            self._cover(self._pages[module], self._wanted.intersection(self._about.get(module, ())), AROUND)
        return self._pages[module].copy()

    def _cover(self, covered: list[float], hits: Iterable[str], factor: float) -> None:
        for each in hits:
            for number, counts in self._stems[each]:
                if covered[number] < counts * factor:
                    covered[number] = counts * factor

    def _turned(self, hits: tuple[str, ...]) -> float:
        """The share of neighbours among `hits` that the query has the other way round."""
        if len(hits) < 2:
            return 0.0
        at = [self._stems[each][0][0] for each in hits]
        return sum([one > other for one, other in pairwise(at)]) / len(at)

    def _worth(self, covered: list[float], exact: float) -> float:
        share: float = sum(map(mul, self._asked, covered)) / self._total
        return share * share * (1 - EXACT * (1 - exact))
