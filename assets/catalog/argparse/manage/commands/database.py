"""The database of the site and the steps that bring it up to date."""
import contextlib
import sqlite3

STEPS = (
    "CREATE TABLE user (name TEXT PRIMARY KEY, email TEXT)",
    "ALTER TABLE user ADD COLUMN admin INTEGER NOT NULL DEFAULT 0",
)


@contextlib.contextmanager
def opened(file):
    """The connection to `file`: committed at the end, rolled back on an error, closed either way."""
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        yield connection


def upgrade(connection):
    """Take the steps that the database lacks and return them; it counts them in its user_version."""
    done = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, step in enumerate(STEPS[done:], done + 1):
        connection.execute(step)
        connection.execute(f"PRAGMA user_version = {number}")
    return STEPS[done:]
