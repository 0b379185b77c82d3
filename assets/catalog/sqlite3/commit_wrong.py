import sqlite3
from contextlib import closing

with closing(sqlite3.connect("a.db")) as conn:
    conn.executescript("CREATE TABLE t (v)").execute("INSERT INTO t VALUES (1)")
with closing(sqlite3.connect("a.db")) as conn:
    print(conn.execute("SELECT * FROM t").fetchall())

# Output:
# []
