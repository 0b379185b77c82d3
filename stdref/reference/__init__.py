"""What an interpreter says of itself: names, kinds, signatures, first lines of docstrings."""
