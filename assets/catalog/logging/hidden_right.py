import logging
import sys

log = logging.getLogger("shop")
log.addHandler(logging.StreamHandler(sys.stdout))
log.setLevel(logging.INFO)
log.info("shown")

# Output:
# shown
