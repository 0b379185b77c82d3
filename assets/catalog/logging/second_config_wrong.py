import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.WARNING)
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG)
logging.debug("not shown")
print(logging.getLogger())

# Output:
# <RootLogger root (WARNING)>
