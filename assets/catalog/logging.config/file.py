import logging.config
import tempfile
from pathlib import Path

path = Path(tempfile.mkdtemp(), "shop.log")
logging.config.dictConfig({
    "version": 1,
    "handlers": {
        "screen": {"class": "logging.StreamHandler", "level": "WARNING", "stream": "ext://sys.stdout"},
        "file": {"class": "logging.FileHandler", "filename": str(path)},
    },
    "root": {"level": "DEBUG", "handlers": ["screen", "file"]},
})
logging.debug("counting cups")
logging.warning("no tea")
print(path.read_text().split("\n"))

# Output:
# no tea
# ['counting cups', 'no tea', '']
