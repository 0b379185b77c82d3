import logging
import sys
import threading
import warnings


def report(kind, error, trace, thread=None):
    logging.critical("uncaught %s: %s", kind.__name__, error)  # exc_info=error adds the traceback


logging.basicConfig(stream=sys.stdout)
logging.captureWarnings(True)
warnings.formatwarning = lambda message, category, *place: f"{category.__name__}: {message}"
sys.excepthook = report
threading.excepthook = lambda args: report(*args)

warnings.warn("old call")
threading.Thread(target={}.pop, args=["tea"]).start()

# Output:
# WARNING:py.warnings:UserWarning: old call
# CRITICAL:root:uncaught KeyError: 'tea'
