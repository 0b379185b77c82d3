import logging.config

logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "plain", "stream": "ext://sys.stdout"},
    },
    "loggers": {"shop.db": {"level": "DEBUG"}},
    "root": {"level": "INFO", "handlers": ["console"]},
})
logging.getLogger("shop").debug("hidden")
logging.getLogger("shop.db").debug("shown")

# Output:
# DEBUG shop.db: shown
