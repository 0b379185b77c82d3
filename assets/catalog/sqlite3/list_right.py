import sqlite3

conn = sqlite3.connect(":memory:")
names = ["pen", "ink"]
marks = ", ".join("?" * len(names))
print(conn.execute(f"SELECT 'pen' IN ({marks})", names).fetchone())

# Output:
# (1,)
