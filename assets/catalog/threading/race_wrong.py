import time
from concurrent.futures import ThreadPoolExecutor

stock = {"tea": 10}


def sell(item):
    left = stock[item]
    time.sleep(0.05)  # here the other thread gets its turn
    stock[item] = left - 1


print(len([*ThreadPoolExecutor().map(sell, ["tea", "tea"])]), "sold:", stock)

# Output:
# 2 sold: {'tea': 9}
