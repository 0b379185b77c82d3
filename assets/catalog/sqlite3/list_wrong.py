import sqlite3

conn = sqlite3.connect(":memory:")
names = "pen, ink"
print(conn.execute("SELECT 'pen' IN (?)", (names,)).fetchone())

# Output:
# (0,)
