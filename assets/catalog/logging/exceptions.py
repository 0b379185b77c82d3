import logging
from pathlib import Path

logging.basicConfig(filename="app.log", encoding="utf-8")
prices = {"tea": 3}
for name in ("tea", "milk"):
    try:
        print(name, prices[name])
    except KeyError:
        logging.exception("no price for %s", name)

lines = Path("app.log").read_text(encoding="utf-8").splitlines()
print(*lines[:2], lines[-1], sep="\n")

# Output:
# tea 3
# ERROR:root:no price for milk
# Traceback (most recent call last):
# KeyError: 'milk'
