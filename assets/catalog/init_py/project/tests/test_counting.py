"""Run by: python -m unittest discover tests"""
import unittest

from wordtool import count


class Counting(unittest.TestCase):
    """Words are counted, small words are not."""

    def test_small_words_are_left_out(self):
        """A word of data/ignored.txt does not count."""
        self.assertEqual(count("the fog the fog"), {"fog": 2})
