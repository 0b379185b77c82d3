import sqlite3

conn = sqlite3.connect(":memory:")
conn.executescript("CREATE TABLE t (name); INSERT INTO t VALUES ('ann'), ('bob')")
name = "x' OR 'a' = 'a"
print(conn.execute("SELECT name FROM t WHERE name = ?", (name,)).fetchall())

# Output:
# []
