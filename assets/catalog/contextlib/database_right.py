import sqlite3
from contextlib import closing
with closing(sqlite3.connect("shop.db")) as db, db:
    db.execute("create table goods (name)")
try: db.execute("select count(*) from goods")
except sqlite3.ProgrammingError: print("closed")

# Output:
# closed
