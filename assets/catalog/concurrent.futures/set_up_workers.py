import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

own = threading.local()


def connect(file):
    own.database = sqlite3.connect(file)


def double(number):
    return own.database.execute("SELECT 2 * ?", [number]).fetchone()[0]


with ThreadPoolExecutor(4, initializer=connect, initargs=["shop.db"]) as pool:
    print(list(pool.map(double, range(6))))

# Output:
# [0, 2, 4, 6, 8, 10]
