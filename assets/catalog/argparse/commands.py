import argparse


def add(args):
    print(args.left + args.right)


parser = argparse.ArgumentParser(prog="calc.py")
commands = parser.add_subparsers(dest="command", required=True)
adding = commands.add_parser("add", help="add two numbers")
adding.add_argument("left", type=float)
adding.add_argument("right", type=float)
adding.set_defaults(run=add)
commands.add_parser("pi", help="print pi").set_defaults(run=lambda args: print("3.14159"))

args = parser.parse_args()
args.run(args)

# Output:
# 2.5
