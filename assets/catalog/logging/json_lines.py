import json
import logging
import sys


class JsonFormatter(logging.Formatter):
    def format(self, record):
        entry = {"level": record.levelname, "message": record.getMessage(), **getattr(record, "data", {})}
        return json.dumps(entry, default=str)


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(JsonFormatter())
logging.basicConfig(level=logging.INFO, handlers=[handler])
logging.info("paid %s", "tea", extra={"data": {"user": "ada", "price": 4.5}})

# Output:
# {"level": "INFO", "message": "paid tea", "user": "ada", "price": 4.5}
