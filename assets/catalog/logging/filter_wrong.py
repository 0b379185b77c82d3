import logging
import sys

logging.basicConfig(stream=sys.stdout)
root = logging.getLogger()
root.addFilter(lambda record: "secret" not in record.getMessage())
logging.getLogger("shop").warning("secret 1234")

# Output:
# WARNING:shop:secret 1234
