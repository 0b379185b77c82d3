import sqlite3
from concurrent.futures import ThreadPoolExecutor

conn = sqlite3.connect("a.db")
with ThreadPoolExecutor() as pool:
    print(type(pool.submit(conn.execute, "SELECT 1").exception()).__name__)

# Output:
# ProgrammingError
