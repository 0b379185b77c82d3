import logging
import sys

logging.basicConfig(stream=sys.stdout)
log = logging.getLogger("shop")
log.warning("once")

# Output:
# WARNING:shop:once
