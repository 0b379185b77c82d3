import sqlite3


def as_dict(cursor, row):
    return {column[0]: value for column, value in zip(cursor.description, row)}


conn = sqlite3.connect(":memory:")
conn.row_factory = sqlite3.Row
row = conn.execute("SELECT 1 AS id, 'pen' AS name").fetchone()
print(row["name"], row[1], row.keys(), dict(row))

conn.row_factory = as_dict
print(conn.execute("SELECT 2 AS id, 'ink' AS name").fetchall())
conn.close()

# Output:
# pen pen ['id', 'name'] {'id': 1, 'name': 'pen'}
# [{'id': 2, 'name': 'ink'}]
