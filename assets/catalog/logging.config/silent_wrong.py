import logging.config

log = logging.getLogger("shop")
logging.config.dictConfig({"version": 1})
print(log.disabled)

# Output:
# True
