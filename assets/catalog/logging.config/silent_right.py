import logging.config

log = logging.getLogger("shop")
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False})
print(log.disabled)

# Output:
# False
