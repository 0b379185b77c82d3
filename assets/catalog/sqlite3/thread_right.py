import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing


def query(sql):
    with closing(sqlite3.connect("a.db")) as conn:
        return conn.execute(sql).fetchone()


with ThreadPoolExecutor() as pool:
    print(pool.submit(query, "SELECT 1").result())

# Output:
# (1,)
