import logging, sys

logging.basicConfig(stream=sys.stdout, format="%(message)s")
logging.getLogger("shop").warning("no tea")

# Output:
# no tea
