"""Phrases from a file."""
from pathlib import Path


def load():
    """All phrases."""
    return Path("phrases/en.txt").read_text(encoding="utf-8").splitlines()
