"""The tests of stdref; `python3 -m tests` makes all they need and runs them."""
