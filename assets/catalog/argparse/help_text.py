import argparse


class Formatter(argparse.ArgumentDefaultsHelpFormatter, argparse.RawDescriptionHelpFormatter):
    """Show defaults, and keep the line breaks of description and epilog."""


# add_help=False only keeps the output short; usually leave it out.
parser = argparse.ArgumentParser(
    prog="scan.py", formatter_class=Formatter, add_help=False,
    epilog="examples:\n  scan.py --depth 5\n  scan.py --depth 1")
walking = parser.add_argument_group("walking")
walking.add_argument("--depth", type=int, default=3, metavar="N", help="levels to go down")
walking.add_argument("--debug", help=argparse.SUPPRESS)
parser.print_help()

# Output:
# usage: scan.py [--depth N]
#
# walking:
#   --depth N  levels to go down (default: 3)
#
# examples:
#   scan.py --depth 5
#   scan.py --depth 1
