import logging.config

class Shouting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).upper()

logging.config.dictConfig({
    "version": 1,
    "formatters": {"loud": {"()": Shouting, "fmt": "%(message)s!"}},
    "handlers": {"screen": {"class": "logging.StreamHandler", "formatter": "loud", "stream": "ext://sys.stdout"}},
    "root": {"handlers": ["screen"]},
})
logging.warning("no tea")

# Output:
# NO TEA!
