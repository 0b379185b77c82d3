import sqlite3
from contextlib import closing

with closing(sqlite3.connect("a.db")) as conn:
    with conn:  # one transaction
        conn.execute("CREATE TABLE t (v)")
print("closed")

# Output:
# closed
