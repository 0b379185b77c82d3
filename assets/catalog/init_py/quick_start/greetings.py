"""Greetings in several languages."""

LANGUAGES = {"en": "Hello", "fr": "Bonjour"}


def hello(name, language="en"):
    """The greeting of `name` in `language`."""
    return f"{LANGUAGES[language]}, {name}!"
