import logging
import sys


def work(number):
    log = logging.getLogger("work")
    log.addHandler(logging.StreamHandler(sys.stdout))
    log.warning("task %d", number)


work(1), work(2)

# Output:
# task 1
# task 2
# task 2
