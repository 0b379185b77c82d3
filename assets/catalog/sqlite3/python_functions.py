import re
import sqlite3
import statistics


class Median(list):
    step = list.append

    def finalize(self):
        return statistics.median(self)


conn = sqlite3.connect(":memory:")
conn.create_function("regexp", 2, lambda pattern, text: re.search(pattern, text) is not None)
conn.create_aggregate("median", 1, Median)
conn.executescript("CREATE TABLE t (word, n); INSERT INTO t VALUES ('ab', 1), ('cd', 22), ('ac', 3)")
print(conn.execute("SELECT word FROM t WHERE word REGEXP '^a'").fetchall())
print(conn.execute("SELECT median(n) FROM t").fetchone())
conn.close()

# Output:
# [('ab',), ('ac',)]
# (3,)
