import sqlite3

conn = sqlite3.connect(":memory:")
conn.execute("CREATE TABLE account (name TEXT PRIMARY KEY, money INTEGER CHECK (money >= 0))")
conn.execute("INSERT INTO account VALUES ('ann', 50), ('bob', 10)")
conn.commit()
try:
    with conn:
        conn.execute("UPDATE account SET money = money + 80 WHERE name = 'bob'")
        conn.execute("UPDATE account SET money = money - 80 WHERE name = 'ann'")
except sqlite3.IntegrityError as error:
    print("rolled back:", error.sqlite_errorname)
print(conn.execute("SELECT * FROM account").fetchall())
conn.close()

# Output:
# rolled back: SQLITE_CONSTRAINT_CHECK
# [('ann', 50), ('bob', 10)]
