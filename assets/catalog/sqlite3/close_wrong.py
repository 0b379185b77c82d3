import sqlite3

with sqlite3.connect("a.db") as conn:
    conn.execute("CREATE TABLE t (v)")
print(conn.execute("SELECT 'still open'").fetchone())

# Output:
# ('still open',)
