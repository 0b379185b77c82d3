import sqlite3
from contextlib import closing

memory = sqlite3.connect(":memory:")
memory.executescript("CREATE TABLE item (name TEXT); INSERT INTO item VALUES ('pen')")

with closing(sqlite3.connect("copy.db")) as copy:
    memory.backup(copy)  # works while others use the database
    print(copy.execute("SELECT * FROM item").fetchall())

print(*memory.iterdump(), sep="\n")
memory.close()

# Output:
# [('pen',)]
# BEGIN TRANSACTION;
# CREATE TABLE item (name TEXT);
# INSERT INTO "item" VALUES('pen');
# COMMIT;
