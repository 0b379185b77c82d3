"""Phrases from a file."""
from importlib.resources import files


def load():
    """All phrases."""
    return files(__name__).joinpath("en.txt").read_text(encoding="utf-8").splitlines()
