import sqlite3

conn = sqlite3.connect(":memory:")
conn.executescript("CREATE TABLE t (price INTEGER); INSERT INTO t VALUES ('10'), ('ten')")
print(conn.execute("SELECT price, typeof(price) FROM t").fetchall())

# Output:
# [(10, 'integer'), ('ten', 'text')]
