import logging
import sys
from pathlib import Path

console = logging.StreamHandler(sys.stdout)
console.setLevel(logging.WARNING)
file = logging.FileHandler("app.log", mode="w", encoding="utf-8")
logging.basicConfig(level=logging.DEBUG, handlers=[console, file], format="%(levelname)s: %(message)s")

logging.debug("cache is empty")
logging.warning("retrying")
print("In the file:", Path("app.log").read_text(encoding="utf-8").splitlines())

# Output:
# WARNING: retrying
# In the file: ['DEBUG: cache is empty', 'WARNING: retrying']
