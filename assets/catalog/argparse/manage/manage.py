"""Run and look after the site."""
import argparse
import sys

from commands import createuser, migrate, runserver


def main(argv=None):
    """Run the command that `argv` names and return its exit status."""
    parser = argparse.ArgumentParser(prog="manage.py", description=__doc__)
    parser.add_argument("--database", default="site.db", metavar="FILE", help="default: site.db")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, module in {"runserver": runserver, "migrate": migrate, "createuser": createuser}.items():
        command = commands.add_parser(name, help=module.__doc__, description=module.__doc__)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    args = parser.parse_args(argv)
    return args.run(args)


if __name__ == "__main__":
    sys.exit(main())

# Output:
# Serving at http://127.0.0.1:.../ (Ctrl+C stops)
# "GET / HTTP/1.1" 200 -
# It works! Users: 0
# Stopped
