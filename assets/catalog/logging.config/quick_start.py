import logging.config

logging.config.dictConfig({"version": 1,
    "formatters": {"short": {"format": "%(levelname)s %(name)s: %(message)s"}},
    "handlers": {"screen": {"class": "logging.StreamHandler", "formatter": "short", "stream": "ext://sys.stdout"}},
    "root": {"level": "INFO", "handlers": ["screen"]}})
logging.getLogger("shop").info("open")

# Output:
# INFO shop: open
