import logging.handlers
import queue
import sys

records = queue.SimpleQueue()
slow = logging.StreamHandler(sys.stdout)
listener = logging.handlers.QueueListener(records, slow, respect_handler_level=True)
log = logging.getLogger("shop")
log.setLevel(logging.INFO)
log.addHandler(logging.handlers.QueueHandler(records))

listener.start()
log.info("tea sold")
listener.stop()  # writes what is left

# Output:
# tea sold
