"""Phrases that lie in text files beside this one."""
from importlib.resources import files


def load(language):
    """The phrases of `language`, one from each line."""
    text = files(__name__).joinpath("data", f"{language}.txt").read_text(encoding="utf-8")
    return text.splitlines()
