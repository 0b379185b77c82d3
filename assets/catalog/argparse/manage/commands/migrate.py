"""Bring the database up to date."""
from .database import opened, upgrade


def add_arguments(parser):
    """This command has no arguments of its own."""


def run(args):
    """Take the missing steps and say which."""
    with opened(args.database) as connection:
        steps = upgrade(connection)
    for step in steps:
        print("done:", step)
    print(f"{args.database} is up to date")
    return 0
