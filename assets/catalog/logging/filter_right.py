import logging
import sys

logging.basicConfig(stream=sys.stdout)
for handler in logging.getLogger().handlers:
    handler.addFilter(lambda record: "secret" not in record.getMessage())
logging.getLogger("shop").warning("secret 1234")
logging.getLogger("shop").warning("open")

# Output:
# WARNING:shop:open
