from collections import deque
from itertools import islice
from pathlib import Path

text = "".join(f"order {number}\n" for number in range(1, 1001))
Path("orders.log").write_text(text, encoding="utf-8")

with open("orders.log", encoding="utf-8") as file:
    print("first:", next(file, "").rstrip())
    print("next 2:", [line.rstrip() for line in islice(file, 2)])
    print("last 2:", [line.rstrip() for line in deque(file, maxlen=2)])
with open("orders.log", encoding="utf-8") as file:
    print("500 and 501:", [line.rstrip() for line in islice(file, 499, 501)])

# Output:
# first: order 1
# next 2: ['order 2', 'order 3']
# last 2: ['order 999', 'order 1000']
# 500 and 501: ['order 500', 'order 501']
