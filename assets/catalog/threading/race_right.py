from concurrent.futures import ThreadPoolExecutor
from threading import Lock

stock, lock = {"tea": 10}, Lock()


def sell(item):
    with lock:
        stock[item] -= 1


print(len([*ThreadPoolExecutor().map(sell, ["tea", "tea"])]), "sold:", stock)

# Output:
# 2 sold: {'tea': 8}
