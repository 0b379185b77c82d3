import csv
import sqlite3
from pathlib import Path

Path("in.csv").write_text("name,price\npen,1.5\nink,4\n", encoding="utf-8")
conn = sqlite3.connect(":memory:")
conn.execute("CREATE TABLE item (name TEXT, price REAL)")
with open("in.csv", newline="", encoding="utf-8") as file, conn:
    conn.executemany("INSERT INTO item VALUES (:name, :price)", csv.DictReader(file))

with open("out.csv", "w", newline="", encoding="utf-8") as file:
    cursor = conn.execute("SELECT * FROM item ORDER BY price DESC")
    csv.writer(file).writerow(column[0] for column in cursor.description)
    csv.writer(file).writerows(cursor)
print(Path("out.csv").read_text(encoding="utf-8"))
conn.close()

# Output:
# name,price
# ink,4.0
# pen,1.5
