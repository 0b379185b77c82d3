import logging, sys

logging.basicConfig(stream=sys.stdout, format="%(message)s")
log = logging.getLogger("shop")
log.addHandler(logging.StreamHandler(sys.stdout))
log.warning("no tea")

# Output:
# no tea
# no tea
