import logging
import sys

logging.basicConfig(stream=sys.stdout)
log = logging.getLogger("shop")
log.addHandler(logging.StreamHandler(sys.stdout))
log.warning("twice")

# Output:
# twice
# WARNING:shop:twice
