import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.WARNING)
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, force=True)
logging.debug("shown")

# Output:
# DEBUG:root:shown
