import logging
import sys


def work(number):
    logging.getLogger("work").warning("task %d", number)


logging.basicConfig(stream=sys.stdout)
work(1), work(2)

# Output:
# WARNING:work:task 1
# WARNING:work:task 2
