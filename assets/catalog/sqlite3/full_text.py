import sqlite3

conn = sqlite3.connect(":memory:")
conn.execute("CREATE VIRTUAL TABLE note USING fts5(title, body)")
notes = [("Tea", "boil water, wait three minutes"), ("Toast", "slice bread and toast it"),
         ("Pasta", "boil salted water, then add pasta")]
conn.executemany("INSERT INTO note VALUES (?, ?)", notes)
sql = "SELECT title, snippet(note, 1, '[', ']', '…', 4) FROM note WHERE note MATCH ? ORDER BY rank"
for words in ("water", "pasta OR bread", "min*"):
    print(words, conn.execute(sql, (words,)).fetchall())
conn.close()

# Output:
# water [('Tea', 'boil [water], wait three…'), ('Pasta', 'boil salted [water], then…')]
# pasta OR bread [('Pasta', '…water, then add [pasta]'), ('Toast', 'slice [bread] and toast…')]
# min* [('Tea', '…water, wait three [minutes]')]
