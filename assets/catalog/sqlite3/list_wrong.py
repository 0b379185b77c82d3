import sqlite3

conn = sqlite3.connect(":memory:")
print(conn.execute("SELECT 'pen' IN (?)", ("pen, ink",)).fetchone())

# Output:
# (0,)
