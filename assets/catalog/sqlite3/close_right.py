import sqlite3
from contextlib import closing

with closing(sqlite3.connect("a.db")) as conn, conn:  # the second conn: one transaction
    conn.execute("CREATE TABLE t (v)")
try:
    conn.execute("SELECT 1")
except sqlite3.ProgrammingError:
    print("closed")

# Output:
# closed
