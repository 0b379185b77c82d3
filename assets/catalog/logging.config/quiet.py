import logging.config

logging.config.dictConfig({
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"screen": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}},
    "loggers": {"chatty": {"level": "WARNING"}},
    "root": {"level": "DEBUG", "handlers": ["screen"]},
})
logging.getLogger("chatty.network").debug("byte 17 sent")
logging.getLogger("shop").debug("cup 3 washed")

# Output:
# cup 3 washed
