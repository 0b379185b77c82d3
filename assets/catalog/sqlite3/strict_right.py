import sqlite3

conn = sqlite3.connect(":memory:")
try:
    conn.executescript("CREATE TABLE t (price INTEGER) STRICT; INSERT INTO t VALUES ('10'), ('ten')")
except sqlite3.IntegrityError as error:
    print("refused:", type(error).__name__)

# Output:
# refused: IntegrityError
