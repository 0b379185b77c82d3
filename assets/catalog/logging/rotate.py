import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

handler = RotatingFileHandler("app.log", maxBytes=100, backupCount=2, encoding="utf-8")
log = logging.getLogger("shop")
log.addHandler(handler)
for number in range(1, 31):
    log.warning("order %d failed", number)

for path in sorted(Path().glob("app.log*")):
    print(path.name, path.read_text(encoding="utf-8").splitlines()[-1], sep=": ")

# Output:
# app.log: order 30 failed
# app.log.1: order 24 failed
# app.log.2: order 18 failed
