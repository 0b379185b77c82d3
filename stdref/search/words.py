"""What a word is to the search: folding, splitting, stems and edits."""

from __future__ import annotations

import re

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"

# Words of grammar, and those that every question about Python holds; none tells one task from another.
GRAMMAR = """
a about again all also always am an and another any anything are as at automatically be because been being best but by
can cannot certain correct correctly could d did do does doing done easily easy etc even ever every existing for from
get gets getting given go good got had has have having how i if im in into is it its itself just kind let like ll m
made me my need needs nicely of on one or other our particular please possible properly py python python3 pythonic
really right s should simple simply so some something specific such t than that the their them then there these they
thing things this those to too try trying us use used using ve very want wants was way ways we were what when where
whether which while who why will with within work working works would you your
"""
STOP = frozenset(GRAMMAR.split())
TOKEN = r"__\w+?__|%[-#:]?[A-Za-z%]|\\[A-Za-z]|[^\W_]+|[*/<>=!:&|^~+-]{2,3}"
HUMP = r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+"


def fold(text: str) -> str:
    """`text` without case and accents."""
    if text.isascii():
        return text.lower()
    import unicodedata

    split = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def compact(text: str) -> str:
    """The letters and digits of `text`, folded: names are compared without dots, underscores and blanks."""
    return "".join(re.findall(r"[^\W_]+", fold(text)))


def split(text: str) -> list[str]:
    """The words of `text`, folded; format codes such as %Y keep their case, which is their meaning."""
    if "'" in text or "’" in text:
        text = re.sub(r"(?<=\w)['’](?=\w)", "", text)
    return [word if word[0] in "%\\" else fold(word) for word in re.findall(TOKEN, text)]


def humps(name: str) -> list[str]:
    """The words within a name, folded: "json.JSONDecodeError" holds json, json, decode, error."""
    return [fold(part) for part in re.findall(HUMP, name)]


def stem(word: str) -> str:
    """What "parse", "parses", "parsing", "parsed" and "parser" have in common; need not be a word."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word[:-1] if word[-1:] == "s" and word[:-1].isdecimal() else word  # "0s" are zeros
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("ization"):
        word = word[:-5]
    elif word.endswith(("able", "ible")) and len(word) > 7:
        word = word[:-4]
    for ending in ("ing", "ed", "er", "or", "ly", "ion"):
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) > 2 and any(vowel in rest for vowel in "aeiouy"):
            if ending != "ion" or rest[-1] in "st":
                word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsz" else rest
            break
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


def edits(word: str) -> set[str]:
    """Every word that one slip makes of `word`: a letter left out, put in, or replaced, or two neighbours swapped."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return {
        *(left + right[1:] for left, right in halves if right),
        *(left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1),
        *(left + letter + right[1:] for left, right in halves if right for letter in LETTERS),
        *(left + letter + right for left, right in halves for letter in LETTERS),
    } - {word}
