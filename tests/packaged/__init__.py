"""Tests of what is built to be given away; only `python3 -m tests --packaged` runs them."""
