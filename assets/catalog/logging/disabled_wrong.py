import logging.config

log = logging.getLogger("shop")
logging.config.dictConfig({"version": 1})
print("disabled:", log.disabled)

# Output:
# disabled: True
