import logging
import sys

log = logging.getLogger("shop")
log.addHandler(logging.StreamHandler(sys.stdout))
log.info("not shown")
print(logging.getLevelName(log.getEffectiveLevel()))

# Output:
# WARNING
