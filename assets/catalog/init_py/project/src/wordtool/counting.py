"""The counting itself."""
from collections import Counter
from importlib.resources import files


def count(text):
    """The words of `text` that say something, and how often each stands there."""
    ignored = files("wordtool").joinpath("data", "ignored.txt").read_text(encoding="utf-8").split()
    return Counter(word for word in text.split() if word not in ignored)
