"""Add a user."""
import sqlite3
import sys

from .database import opened, upgrade


def add_arguments(parser):
    """The name of the user and what is known of them."""
    parser.add_argument("name")
    parser.add_argument("--email", default="")
    parser.add_argument("--admin", action="store_true", help="may change everything")


def run(args):
    """Add the user, unless the name is taken."""
    try:
        with opened(args.database) as connection:
            upgrade(connection)
            row = (args.name, args.email, args.admin)
            connection.execute("INSERT INTO user (name, email, admin) VALUES (?, ?, ?)", row)
    except sqlite3.IntegrityError:
        print(f"createuser: there is a user {args.name!r} already", file=sys.stderr)
        return 1
    print("added", "admin" if args.admin else "user", args.name)
    return 0
