"""Errors of the program."""


class Stop(Exception):
    """Raised to stop."""
