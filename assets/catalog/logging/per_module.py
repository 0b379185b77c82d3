import logging
import sys

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)-7s %(name)s: %(message)s")
logging.getLogger("shop.db").setLevel(logging.DEBUG)
logging.getLogger("chatty").setLevel(logging.ERROR)

for name in ("shop", "shop.db", "chatty", "chatty.http"):  # in a module: getLogger(__name__)
    log = logging.getLogger(name)
    log.debug("details")
    log.warning("look here")

# Output:
# WARNING shop: look here
# DEBUG   shop.db: details
# WARNING shop.db: look here
