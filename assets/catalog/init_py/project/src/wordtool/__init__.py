"""Counts words."""
from .counting import count

__all__ = ["count"]
