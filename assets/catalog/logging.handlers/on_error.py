import logging.handlers
import sys

screen = logging.StreamHandler(sys.stdout)
log = logging.getLogger("shop")
log.setLevel(logging.DEBUG)
log.addHandler(logging.handlers.MemoryHandler(1000, flushLevel=logging.ERROR, target=screen, flushOnClose=False))

log.debug("opening the till")
log.debug("counting: 12")
log.error("one coin is missing")
log.debug("nobody sees this")

# Output 3.11:
# opening the till
# counting: 12
# one coin is missing
# nobody sees this

# Output:
# opening the till
# counting: 12
# one coin is missing
