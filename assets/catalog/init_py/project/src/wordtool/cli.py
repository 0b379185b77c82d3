"""The command wordtool."""
import sys

from .counting import count


def main(argv=None):
    """Count the words of all arguments; installed as the command wordtool."""
    for word, times in count(" ".join(sys.argv[1:] if argv is None else argv)).most_common():
        print(word, times)
