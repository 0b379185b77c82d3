import sqlite3

conn = sqlite3.connect("shop.db")  # makes the file if it is missing
conn.execute("CREATE TABLE IF NOT EXISTS item (name TEXT, price REAL)")
with conn:  # commits at the end, or rolls back if an error comes out
    conn.executemany("INSERT INTO item VALUES (?, ?)", [("pen", 1.5), ("ink", 4.0)])
for name, price in conn.execute("SELECT name, price FROM item WHERE price > ?", (1,)):
    print(name, price)
conn.close()

# Output:
# pen 1.5
# ink 4.0
