"""An offline desktop reference of Python's standard library whose examples run."""

__version__ = "0.1.0"
