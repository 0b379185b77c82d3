import logging
import sys
from pprint import pformat

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s %(message)s")
if logging.getLogger().isEnabledFor(logging.DEBUG):
    logging.debug("stock:\n%s", pformat({"tea": [3, 5], "milk": None}, width=20))

# Output:
# DEBUG stock:
# {'milk': None,
#  'tea': [3, 5]}
