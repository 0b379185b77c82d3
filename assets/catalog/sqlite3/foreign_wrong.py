import sqlite3

conn = sqlite3.connect(":memory:")
conn.executescript("CREATE TABLE a (id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1)")
conn.executescript("CREATE TABLE b (a REFERENCES a ON DELETE CASCADE); INSERT INTO b VALUES (1)")
conn.execute("DELETE FROM a")
print(conn.execute("SELECT * FROM b").fetchall())

# Output:
# [(1,)]
