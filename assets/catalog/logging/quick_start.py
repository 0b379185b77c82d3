import logging
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("shop")
log.debug("too detailed, not shown")
log.info("%d orders read", 3)
log.warning("stock is low: %s", "tea")

# Output:
# INFO shop: 3 orders read
# WARNING shop: stock is low: tea
