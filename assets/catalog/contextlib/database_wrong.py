import sqlite3
with sqlite3.connect("shop.db") as db:
    db.execute("create table goods (name)")
print(db.execute("select count(*) from goods").fetchone())

# Output:
# (0,)
