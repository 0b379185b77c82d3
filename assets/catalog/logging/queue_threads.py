import logging
import queue
import sys
from logging.handlers import QueueHandler, QueueListener

records = queue.SimpleQueue()
slow = logging.StreamHandler(sys.stdout)
listener = QueueListener(records, slow, respect_handler_level=True)
logging.basicConfig(level=logging.INFO, handlers=[QueueHandler(records)])

listener.start()
logging.info("returns at once")
logging.info("a thread does the writing")
listener.stop()  # waits until all is written

# Output:
# INFO:root:returns at once
# INFO:root:a thread does the writing
